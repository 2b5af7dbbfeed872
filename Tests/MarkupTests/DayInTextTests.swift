import Markup
import Testing

@Suite struct DayInTextTests {
    private static let fourth: Int64 = 1_741_046_400

    @Test(arguments: [
        "Posted on 4 March 2025 by Ada Quill", "Quay Post, March 4th, 2025", "04.03.2025 | Norham",
        "Stand: 04.03.25", "2025-03-04", "(Norham) 2025/3/4", "2025. 3. 4.", "입력 2025년 3월 4일",
        "发布于2025年3月4日", "4 de marzo de 2025", "Mar. 4 2025", "4. märz/ožujak, 2025.",
        ". 2025 Mar 4;15(1):e33", "04-Mar-2025", "نورهام، 4 آذار / مارس 2025", "4 آذار 2025",
    ])
    func `a day among other words is found`(text: String) {
        #expect(DayInText(text)?.date.seconds == Self.fourth)
    }

    @Test(arguments: [
        "Chapter 4 of 2025", "2025", "version 4.3.2025.1", "32.03.2025", "4 March", "10-30 of 2025",
        "March 2025",
    ])
    func `words without a whole day name none`(text: String) {
        #expect(DayInText(text) == nil)
    }

    @Test func `a month may have two names of which the first is two words`() {
        #expect(DayInText("4 كانون الثاني / يناير 2025")?.date.seconds == Self.fourth - 59 * 86_400)
        #expect(DayInText("4 boats moored / March 2025") == nil)
    }

    @Test func `slashes are read as the page's readers do`() throws {
        let american = try #require(DayInText("3/4/2025"))
        #expect(american.date.seconds == Self.fourth)
        #expect(american.isAmbiguous)
        #expect(DayInText("4/3/2025", isDayFirst: true)?.date.seconds == Self.fourth)
        #expect(DayInText("3/14/2025", isDayFirst: true)?.isAmbiguous == false)
    }

    @Test func `the clock after a day is the day's`() throws {
        let found = try #require(DayInText("Updated: 4 March 2025 at 6:05 p.m. EST, Norham"))
        #expect(found.date.seconds == Self.fourth + 23 * 3600 + 5 * 60)
        #expect(found.date.offsetMinutes == -300)
        #expect(found.wordsBefore == "updated")
        #expect(!found.isFirst)
    }

    @Test func `of two days in a text the first is found`() {
        let text = "Tuesday, 4. März 2025, 14:45 Uhr bis 15:45 Uhr, Norham; 6. März 2025"
        #expect(DayInText(text)?.date.seconds == Self.fourth + 14 * 3600 + 45 * 60)
    }
}

import Markup
import Testing

@Suite struct StatedDateTests {
    /// 2025-03-04T10:15:30Z.
    private let moment: Int64 = 1_741_083_330

    @Test(arguments: [
        "Tue, 04 Mar 2025 10:15:30 GMT", "Tue, 04 Mar 25 10:15:30 GMT", "04 Mar 2025 10:15:30",
        "Tue,04 Mar 2025 10:15:30 UT", "TUE, 04 MAR 2025 10:15:30 Z", "1741083330",
        "1741083330000", "2025-03-04T10:15:30Z", "2025-03-04t10:15:30.0z", "20250304T101530Z",
        "20250304101530", "2025-03-04 10:15:30 UTC", "2025/03/04 10:15:30",
        "2025-W10-2T10:15:30Z", "2025-063T10:15:30Z", "Tue Mar  4 10:15:30 2025",
        "Tue Mar 04 2025 11:15:30 GMT+0100 (CET)", "Tue, 04 Mar 2025 11:15:30 +0100",
        "Tue, 04 Mar 2025 06:45:30 -0330", "Tue, 04 Mar 2025 05:15:30 EST",
        "2025-03-04T11:15:30 +01:00", "Mar 4, 2025 10:15:30 AM", "4. März 2025 10:15:30",
        "Вт, 04 мар 2025 13:15:30 +0300", "mar, 04 mar 2025 11:15:30 +0100",
        "2025년 03월 04일 10:15:30", "2025年3月4日 10:15:30", "04.03.2025 10:15:30",
        "Tue, 4 Mar 2025 02:15:30 PST", "Tue, 04 Mar 2025 06:15:30 EDT",
        "2025-03-04T11:15:30+0100", "2025-03-04T10:15:30.000000Z", "2025-03-04 05:15:30-05:00",
        "03/04/2025 10:15:30", "4 marca 2025 10:15:30",
        "4 août 2025 10:15:30".replacing("août", with: "mars"),
    ])
    func `one moment in many spellings`(text: String) {
        #expect(StatedDate(text)?.seconds == moment)
    }

    @Test func `the zone is kept as stated`() {
        #expect(StatedDate("Tue, 04 Mar 2025 11:15:30 +0100")?.offsetMinutes == 60)
        #expect(StatedDate("2025-03-04T10:15:30")?.offsetMinutes == nil)
        #expect(StatedDate("2025-03-04T10:15:30Z")?.offsetMinutes == 0)
    }

    @Test func `a day without a time begins at midnight`() {
        #expect(StatedDate("2025-03-04")?.seconds == 1_741_046_400)
        #expect(StatedDate("March 4, 2025")?.hasTime == false)
    }

    @Test func `the end of a day and a leap second are moments`() {
        #expect(StatedDate("2025-03-04T24:00:00Z")?.seconds == 1_741_132_800)
        #expect(StatedDate("2025-03-04T10:15:60Z")?.seconds == moment + 30)
    }

    @Test(arguments: [
        "", "not a date", "0000-00-00 00:00:00", "Mon, 30 Feb 2025 10:00:00 GMT", "2025-13-01",
        "99:99", "-1", "+", "2025-03-04T25:00:00Z", "99999999999999999999", "Tue,", "(", "12:",
    ])
    func `what names no moment is none`(text: String) {
        #expect(StatedDate(text) == nil)
    }

    /// 2025-03-04T10:15:00Z.
    @Test(arguments: [
        "٤ مارس ٢٠٢٥ ١٠:١٥", "۲۰۲۵/۰۳/۰۴ ۱۰:۱۵", "２０２５年３月４日 １０：１５", "४ मार्च २०२५ १०:१५",
        "৪ মার্চ ২০২৫ ১০:১৫", "4 มีนาคม 2568 10:15", "令和7年3月4日 10:15", "2025年3月4日 上午10:15",
        "2025년 3월 4일 오전 10:15", "4 марта 2025 10:15", "4 березня 2025 10:15",
        "4 сакавіка 2025 10:15",
        "4 март 2025 10:15", "4 Μαρτίου 2025 10:15", "4 מרץ 2025 10:15", "4 mars 2025 10:15",
        "4 marzo 2025 10:15", "4 de março de 2025 10:15", "4 maart 2025 10:15",
        "4. marts 2025 10:15",
        "4. maaliskuuta 2025 10:15", "4. märts 2025 10:15", "2025 m. kovo 4 10:15",
        "4. března 2025 10:15",
        "4. marca 2025 10:15", "2025. március 4. 10:15", "4 martie 2025 10:15", "4 Mart 2025 10:15",
        "4 Maret 2025 10:15", "4 març 2025 10:15", "Tuesday, 4 March 2025 10:15 GMT",
        "4-Mar-25 10:15",
        "Tue, 04 Mar 2025 10:15:00 +0000 (UTC)", "Tue, 04 Mar 2025 5:15 AM EST",
        "4/Mar/2025:10:15:00 +0000",
        "Thứ Ba, 4 tháng 3, 2025 10:15", "2025-03-04 10:15 +00:00", "2025-03-04T10:15",
        "Mar 4 2025 10:15AM",
        "März 4, 2025 10:15 Uhr",
    ])
    func `one moment in many languages`(text: String) {
        #expect(StatedDate(text)?.seconds == 1_741_083_300)
    }
}

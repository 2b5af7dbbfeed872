import Testing

@testable import WireFormats

@Suite struct StyleRulesTests {
    @Test(arguments: [
        "display:none", "color: red; DISPLAY :\n none", "visibility:hidden", "x;visi bility:hidden",
        "dis display:none", "divide: video; color: dark; d isplay:none",
    ])
    func `rules that hide are told in any case and spacing`(style: String) {
        #expect(Array(style.utf8).withUnsafeBufferPointer(StyleRules.hide))
    }

    @Test(arguments: [
        "", "display:block", "display:non", "visibility:visible", "width:1", "d", "v",
        "divide: video; text-decoration: underline; display: inline",
    ])
    func `other rules hide nothing`(style: String) {
        #expect(!Array(style.utf8).withUnsafeBufferPointer(StyleRules.hide))
    }
}

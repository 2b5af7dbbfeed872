import Testing

@testable import WireFormats

@Suite struct PageJudgeTests {
    @Test func `the answers of all trees are summed`() {
        let judge = PageJudge("0<5 =100 1<2 =-10 =20 1<0 =1 =7")
        #expect(judge.score([5, 9]) == 107)
        #expect(judge.score([6, 2]) == -3)
        #expect(judge.score([6, 0]) == -9)
    }

    @Test func `a table cut short is read as far as it goes`() {
        #expect(PageJudge("0<5 =100").score([1]) == 100)
        #expect(PageJudge("").score([1]) == 0)
    }

    @Test func `the learned tables ask only for signs there are`() {
        #expect(PageJudge.ofBlocks.mostSign < PageBlockSigns.names.count)
        #expect(PageJudge.ofLines.mostSign < PageTextSigns.names.count)
    }
}

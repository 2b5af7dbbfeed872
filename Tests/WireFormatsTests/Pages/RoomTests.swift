import Testing

@testable import WireFormats

@Suite struct RoomTests {
    @Test(arguments: 0...40)
    func `what is put in comes out in order`(count: Int) {
        var room = Room<String>()
        for number in 0..<count { room.append("number \(number) of the room") }
        let expected = (0..<count).map { "number \($0) of the room" }
        let all = room.elements(0..<room.count)
        #expect(all == expected)
        let some = count / 3
        let taken = room.take(from: some)
        #expect(taken == Array(expected[some...]))
        let last = room.popLast()
        #expect(last == expected[..<some].last)
        room.keep(1)
        let kept = room.take()
        #expect(kept == Array(expected[..<max(some - 1, 0)].prefix(1)))
        let left = (room.count, room.isEmpty, room.take())
        #expect(left.0 == 0 && left.1 && left.2.isEmpty)
    }

    @Test func `an element can be changed where it is`() {
        var room = Room<[String]>()
        room.append(["one"])
        room.append(["two"])
        room[1].append("three")
        let taken = room.take()
        #expect(taken == [["one"], ["two", "three"]])
    }
}

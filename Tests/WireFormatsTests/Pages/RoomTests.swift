import Testing

@testable import WireFormats

@Suite struct RoomTests {
    @Test(arguments: 0...40)
    func `what is put in comes out in order`(count: Int) {
        var room = Room<String>()
        for number in 0..<count { room.append("number \(number) of the room") }
        let expected = (0..<count).map { "number \($0) of the room" }
        #expect(room.count == count)
        #expect(room.elements(0..<count) == expected)
        let some = count / 3
        #expect(room.take(from: some) == Array(expected[some...]))
        #expect(room.popLast() == expected[..<some].last)
        room.keep(1)
        #expect(room.take() == Array(expected[..<max(some - 1, 0)].prefix(1)))
        #expect(room.isEmpty)
        #expect(room.take().isEmpty)
    }

    @Test func `an element can be changed where it is`() {
        var room = Room<[String]>()
        room.append(["one"])
        room.append(["two"])
        room[1].append("three")
        #expect(room.take() == [["one"], ["two", "three"]])
    }
}

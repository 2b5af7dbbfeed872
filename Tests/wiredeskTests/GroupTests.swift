import Foundation
import Testing

@Suite struct GroupTests {
    private let items = """
        {"id":"a","published":"2026-11-14T05:00:00Z","headline":"Suvalo to start for Harriers against Norda","body":"","language":"en","source":"selma"}
        {"id":"b","published":"2026-11-14T06:00:00Z","headline":"Suvalio to start for Harriers against Norda","body":"","language":"en","source":"selma"}
        {"id":"c","published":"2026-11-14T06:30:00Z","headline":"Zinc smelter in Oravia to close by spring","body":"","language":"en","source":"post"}

        """

    @Test func `rules on each line, in order`() throws {
        let result = try Binary.run(["group"], input: items)
        #expect(result.status == 0)
        #expect(result.objects.map { $0["id"] as? String } == ["a", "b", "c"])
        #expect(result.objects.map { $0["kind"] as? String } == ["new", "correction", "new"])
        #expect(result.objects[1]["of"] as? String == "a")
        #expect(result.objects[1]["story"] as? String == result.objects[0]["story"] as? String)
        let because = try #require(result.objects[1]["because"] as? [String])
        #expect(because.contains { $0.contains("Suvalo") && $0.contains("Suvalio") })
    }

    @Test func `a line that is no item is named and the others are ruled on`() throws {
        let result = try Binary.run(["group"], input: "nonsense\n" + items)
        #expect(result.status == 1)
        #expect(result.objects.count == 3)
        #expect(result.errors.contains("line 1"))
    }

    @Test func `a time that is none is named and its item is filed without one`() throws {
        let line = """
            {"id":"d","published":"last Tuesday","headline":"Tram bridge of Norda reopens"}

            """
        let result = try Binary.run(["group"], input: items + line)
        #expect(result.status == 0)
        #expect(result.objects.map { $0["id"] as? String } == ["a", "b", "c", "d"])
        #expect(result.errors.contains("line 4") && result.errors.contains("last Tuesday"))
    }

    @Test func `two runs print the same bytes`() throws {
        #expect(
            try Binary.run(["group"], input: items).output
                == Binary.run(["group"], input: items).output)
    }

    @Test func `any number of jobs prints the same bytes and names the same lines`() throws {
        // Several blocks of lines, dated and undated, with an empty line and one that is no item.
        let lines = (0..<900).map { number in
            let dated = number % 3 == 0 ? ",\"published\":\"2026-11-14T05:00:00Z\"" : ""
            let body = String(repeating: "The mill of Norda \(number / 5) burnt. ", count: 8)
            return """
                {"id":"i\(number)","headline":"Mill \(number / 4) of Norda","body":"\(body)"\(dated)}
                """
        }
        let input = (lines[..<500] + ["", "nonsense"] + lines[500...]).joined(separator: "\n")
        let one = try Binary.run(["group", "--jobs", "1"], input: input)
        #expect(one.status == 1)
        #expect(one.objects.count >= 900)
        #expect(one.errors.contains("line 502"))
        for jobs in ["2", "4"] {
            let other = try Binary.run(["group", "--jobs", jobs], input: input)
            #expect(other.output == one.output)
            #expect(other.errors == one.errors)
        }
        #expect(try Binary.run(["group", "--jobs", "0"], input: items).status != 0)
    }

    @Test func `reasons can be left out, and nothing else changes`() throws {
        let told = try Binary.run(["group"], input: items).objects
        let untold = try Binary.run(["group", "--no-reasons"], input: items).objects
        #expect(untold.count == told.count)
        for (one, other) in zip(told, untold) {
            for key in ["id", "story", "kind", "of"] {
                #expect(one[key] as? String == other[key] as? String)
            }
            #expect((one["because"] as? [String])?.isEmpty == false)
            #expect((other["because"] as? [String])?.isEmpty == true)
        }
    }

    @Test func `a signal can be left out, one that is not known is refused`() throws {
        let known = try Binary.run(["group", "--without", "time"], input: items)
        #expect(known.status == 0)
        #expect(known.objects.count == 3)
        let unknown = try Binary.run(["group", "--without", "smell"], input: items)
        #expect(unknown.status != 0)
        #expect(unknown.errors.contains("smell"))
    }
}

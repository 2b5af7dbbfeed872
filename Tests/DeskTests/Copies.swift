import Desk
import News

/// Invented copy for the tests of the desk.
enum Sample {
    static let start = Instant(seconds: 1_790_000_000)

    static let paragraphs = [
        "Rescuers pulled eleven miners from a flooded shaft near Orlen on Tuesday, officials said.",
        "The men had been trapped for thirty hours after an underground river burst into the gallery.",
        "Governor Maren Tolvik called the operation a triumph of patience and thanked the crews.",
        "Pumps brought from the port of Hallsund lowered the water by a hand's breadth every hour.",
        "Two of the miners were taken to hospital with broken bones, the regional clinic reported.",
        "The pit, which employs four hundred people, will stay closed until inspectors have finished.",
    ]

    static var body: String { paragraphs.joined(separator: "\n") }

    static func item(
        _ id: String, _ headline: String, body: String = "", source: String = "wire",
        hours: Double = 0
    ) -> Desk.Item {
        let moment = start.advanced(bySeconds: Int64(hours * 3600))
        return Desk.Item(
            id: CopyID(id), source: SourceID(source), headline: headline, body: body,
            language: "en", published: moment, received: moment)
    }
}

extension Filing {
    func reason(_ kind: Reason.Kind) -> String? {
        ruling.because.first { $0.kind == kind }?.words
    }
}

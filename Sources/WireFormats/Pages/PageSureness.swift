import News

/// How often a field of a page was right when read from a place, in percent.
///
/// Measured by `Benchmarks/pages/sureness.py` against the truths of the outside page suite's open halves.
enum PageSureness {
    private static let places: [Copy.Field: [(place: String, percent: Int)]] = [
        .headline: [
            ("itemprop", 96), ("h1 as in json-ld", 92), ("h1 as in meta", 89),
            ("h1 as in title", 78), ("h1", 53), ("meta", 80), ("json-ld", 75), ("title", 40),
        ],
        .bylines: [
            ("json-ld", 93), ("meta", 91), ("a href", 79), ("itemprop", 77), ("rel", 71),
            ("text", 68),
        ],
        .published: [
            ("time", 95), ("meta og:image", 50), ("meta", 95), ("itemprop", 95), ("json-ld", 90),
            ("url", 90), ("text", 80),
        ],
    ]

    /// The share for a reading; nil where no truth was there to measure by.
    static func percent(_ field: Copy.Field, _ place: String, _ reason: String?) -> Int? {
        let words = reason.map { place + " " + $0 } ?? place
        return places[field]?.first { words.hasPrefix($0.place) }?.percent
    }
}

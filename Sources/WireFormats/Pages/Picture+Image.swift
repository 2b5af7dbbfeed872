import Markup
import News

extension Picture {
    /// The picture of an `img` element with these attributes; nil for spacers and counting pixels.
    init?(base: String?, value: (HTMLName) -> String?) {
        guard let address = Self.address(base: base, value: value) else { return nil }
        let width = value(.width).flatMap { Int($0) }
        let height = value(.height).flatMap { Int($0) }
        if (width ?? 100) < 8 || (height ?? 100) < 8 { return nil }
        self.init(address: address, width: width, height: height)
        let alternative = value(.alt).map { Text($0).trimmed.string }
        self.alternative = alternative?.isEmpty == false ? alternative : nil
    }

    /// Where the picture stands: pages that load it late name it in attributes of their own.
    private static func address(base: String?, value: (HTMLName) -> String?) -> String? {
        let places: [HTMLName] = [.dataSource, .dataLazySrc, .dataOriginal, .src]
        for place in places {
            guard let written = value(place), !written.isEmpty, !written.hasPrefix("data:") else {
                continue
            }
            return resolveAddress(written, against: base)
        }
        for case let set? in [value(.dataSrcset), value(.srcset)] {
            guard let first = set.split(whereSeparator: { $0 == " " || $0 == "," }).first else {
                continue
            }
            return resolveAddress(String(first), against: base)
        }
        return nil
    }
}

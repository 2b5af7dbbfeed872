/// Why a delivery could not be read; it is kept with this reason.
public enum WireError: Error, Hashable, Sendable {
    /// No format we read looks like this.
    case unknownFormat(Fault)
    /// The format is clear but holds no copy: a concept item, an error page, an empty document.
    case noCopy(Format, Fault)
    /// The format is clear and the document is broken beyond reading.
    case unreadable(Format, Fault)
    /// A named limit was passed: `bytes`, `depth`, `inflated bytes` …
    case overLimit(String, Int, Fault)
}

extension WireError: CustomStringConvertible {
    /// The fault that ended the reading.
    public var fault: Fault {
        switch self {
        case .unknownFormat(let fault), .noCopy(_, let fault), .unreadable(_, let fault),
            .overLimit(_, _, let fault):
            fault
        }
    }

    /// The format, where it was recognised before the reading ended.
    public var format: Format? {
        switch self {
        case .noCopy(let format, _), .unreadable(let format, _): format
        case .unknownFormat, .overLimit: nil
        }
    }

    public var description: String {
        switch self {
        case .unknownFormat(let fault): "unknown format: \(fault)"
        case .noCopy(let format, let fault): "no copy in this \(format.rawValue): \(fault)"
        case .unreadable(let format, let fault): "broken \(format.rawValue): \(fault)"
        case .overLimit(let name, let limit, let fault):
            "over the limit of \(limit) \(name): \(fault)"
        }
    }
}

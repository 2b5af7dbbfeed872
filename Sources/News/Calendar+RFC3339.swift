extension Calendar {
    /// RFC 3339 text of the instant on a clock `offsetMinutes` east of UTC.
    public static func rfc3339(_ instant: Instant, offsetMinutes: Int) -> String {
        let at = reading(of: instant, offsetMinutes: offsetMinutes)
        var out: [UInt8] = []
        out.reserveCapacity(30)
        append(at.year, digits: 4, to: &out)
        out.append(UInt8(ascii: "-"))
        append(at.month, digits: 2, to: &out)
        out.append(UInt8(ascii: "-"))
        append(at.day, digits: 2, to: &out)
        out.append(UInt8(ascii: "T"))
        append(at.hour, digits: 2, to: &out)
        out.append(UInt8(ascii: ":"))
        append(at.minute, digits: 2, to: &out)
        out.append(UInt8(ascii: ":"))
        append(at.second, digits: 2, to: &out)
        if at.millisecond != 0 {
            out.append(UInt8(ascii: "."))
            append(at.millisecond, digits: 3, to: &out)
        }
        appendZone(offsetMinutes, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Reads `2026-11-14T05:12:00.5+01:00`; `T` may be a space, seconds and zone may be missing.
    static func read(rfc3339 text: String) -> (instant: Instant, offsetMinutes: Int?)? {
        var scanner = DigitScanner(Array(text.utf8))
        guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2),
            scanner.skip("-"), let day = scanner.number(2),
            (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year)
        else { return nil }
        var hour = 0
        var minute = 0
        var milliseconds = 0
        if scanner.skip("T") || scanner.skip("t") || scanner.skip(" ") {
            guard let readHour = scanner.number(2), scanner.skip(":"),
                let readMinute = scanner.number(2), readHour < 24, readMinute < 60
            else { return nil }
            hour = readHour
            minute = readMinute
            if scanner.skip(":") {
                guard let read = scanner.milliseconds() else { return nil }
                milliseconds = read
            }
        }
        guard let zone = scanner.zone() else { return nil }
        let minutes = Int64(self.day(year: year, month: month, day: day)) * 1440
        let clock = (minutes + Int64(hour * 60 + minute)) * 60_000 + Int64(milliseconds)
        let offset = Int64(zone.minutes ?? 0) * 60_000
        return (Instant(milliseconds: clock - offset), zone.minutes)
    }

    private static func appendZone(_ minutes: Int, to out: inout [UInt8]) {
        if minutes == 0 {
            out.append(UInt8(ascii: "Z"))
            return
        }
        out.append(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        append(abs(minutes) / 60, digits: 2, to: &out)
        out.append(UInt8(ascii: ":"))
        append(abs(minutes) % 60, digits: 2, to: &out)
    }

    private static func append(_ value: Int, digits: Int, to out: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            out.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }
}

private struct DigitScanner {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        guard at + digits <= bytes.count else { return nil }
        var value = 0
        for index in at..<at + digits {
            guard (0x30...0x39).contains(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        at += digits
        return value
    }

    /// Seconds with any number of decimals, as milliseconds; 60 (a leap second) reads as 59.999.
    mutating func milliseconds() -> Int? {
        guard let seconds = number(2), seconds <= 60 else { return nil }
        var total = seconds * 1000
        if skip(".") || skip(",") {
            var weight = 100
            while let digit = number(1) {
                total += digit * weight
                weight /= 10
            }
        }
        return min(total, 59_999)
    }

    /// The zone that ends the text: minutes east, nil inside when none is stated.
    mutating func zone() -> (minutes: Int?, Void)? {
        if at == bytes.count { return (nil, ()) }
        if skip("Z") || skip("z") { return at == bytes.count ? (0, ()) : nil }
        let sign = skip("-") ? -1 : skip("+") ? 1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        _ = skip(":")
        let minutes = number(2) ?? 0
        guard at == bytes.count, minutes < 60 else { return nil }
        return (sign * (hours * 60 + minutes), ())
    }
}

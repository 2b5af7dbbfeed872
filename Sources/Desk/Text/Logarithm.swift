/// The natural logarithm from plain arithmetic, so that every machine rounds it alike.
enum Logarithm {
    /// Of a positive number, to some six digits; 0 for anything else.
    static func natural(_ number: Double) -> Double {
        guard number >= .leastNormalMagnitude, number.isFinite else { return 0 }
        let bits = number.bitPattern
        let exponent = Int(bits >> 52) - 1023
        let significand = Double(bitPattern: bits & 0xF_FFFF_FFFF_FFFF | 1023 << 52)
        let fraction = (significand - 1) / (significand + 1)
        let square = fraction * fraction
        let series = 1 + square * (1 / 3.0 + square * (0.2 + square * (1 / 7.0 + square / 9)))
        return Double(exponent) * 0.693_147_180_559_945 + 2 * fraction * series
    }
}

/// The natural logarithm from plain arithmetic, so that every machine rounds it alike.
enum Logarithm {
    /// Of a positive number, to some six digits; 0 for anything else.
    static func natural(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return 0 }
        let fraction = (number.significand - 1) / (number.significand + 1)
        let square = fraction * fraction
        let series = 1 + square * (1 / 3.0 + square * (0.2 + square * (1 / 7.0 + square / 9)))
        return Double(number.exponent) * 0.693_147_180_559_945 + 2 * fraction * series
    }
}

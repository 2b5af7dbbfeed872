import Testing
@testable import News

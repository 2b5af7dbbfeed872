import Testing
@testable import Press

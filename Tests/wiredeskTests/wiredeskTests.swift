import Testing
@testable import wiredesk

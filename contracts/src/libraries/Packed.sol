// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Packed
/// @notice Takes ballots out of calldata: kind 1 ‖ number 4 ‖ account 20 ‖ weight 8 ‖ payee 20, if the leaf names one ‖
/// signature 64.
library Packed {
    /// @dev Bytes of a ballot without a payee, and of a payee.
    uint256 private constant SIZE = 97;
    uint256 private constant PAYEE = 20;
    uint256 private constant NO = 1;
    uint256 private constant NAMED = 2;

    /// @notice The number of ballots, or 0 if they end in the middle of one or have a kind that there is not.
    function countOf(bytes calldata ballots) internal pure returns (uint256 count) {
        uint256 at = 0;
        while (at < ballots.length) {
            if (kindAt(ballots, at) > (NO | NAMED)) return 0;
            at = next(ballots, at);
            ++count;
        }
        if (at != ballots.length) return 0;
    }

    function next(bytes calldata ballots, uint256 at) internal pure returns (uint256) {
        return at + SIZE + (isNamed(kindAt(ballots, at)) ? PAYEE : 0);
    }

    function kindAt(bytes calldata ballots, uint256 at) internal pure returns (uint256) {
        return uint8(ballots[at]);
    }

    function isNo(uint256 kind) internal pure returns (bool) {
        return kind & NO != 0;
    }

    function isNamed(uint256 kind) internal pure returns (bool) {
        return kind & NAMED != 0;
    }

    function leafAt(bytes calldata ballots, uint256 at)
        internal
        pure
        returns (uint256 number, address account, uint64 weight)
    {
        number = uint32(bytes4(ballots[at + 1:]));
        account = address(bytes20(ballots[at + 5:]));
        weight = uint64(bytes8(ballots[at + 25:]));
    }

    /// @notice The payee of a ballot whose leaf names one.
    function payeeAt(bytes calldata ballots, uint256 at) internal pure returns (address) {
        return address(bytes20(ballots[at + 33:]));
    }

    function signatureAt(bytes calldata ballots, uint256 at) internal pure returns (bytes calldata) {
        uint256 end = next(ballots, at);
        return ballots[end - 64:end];
    }
}

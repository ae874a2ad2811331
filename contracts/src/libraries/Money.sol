// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How a pool's money is counted and paid, in one number: tipBps 2 ‖ scale 1. Without a tip it is the scale.
/// - scale: a unit of money is 10^scale base units of the token. It is the token's decimals less 6, so a unit is 10^-6 token.
/// - tipBps: what whoever has a leaf paid for another keeps of the payment, in parts of 10,000.
type Money is uint24;

/// @notice How a dataset's money is counted: its split 1 bit ‖ scale 7 bits. The bit says that a part of each price goes to
/// validators or to a treasury, so a sale without one need not ask.
type Scale is uint8;

using Moneys for Money global;
using Scales for Scale global;

/// @title Moneys
/// @notice Reads and makes {Money}.
library Moneys {
    function make(uint8 scale_, uint16 tipBps_) internal pure returns (Money) {
        return Money.wrap(uint24(tipBps_) << 8 | scale_);
    }

    function scale(Money money) internal pure returns (uint8) {
        return uint8(Money.unwrap(money));
    }

    function tipBps(Money money) internal pure returns (uint16) {
        return uint16(Money.unwrap(money) >> 8);
    }
}

/// @title Scales
/// @notice Reads and makes {Scale}.
library Scales {
    uint8 private constant SPLIT = 1 << 7;

    /// @param digits_ The token's decimals less 6; at most 12.
    function make(uint8 digits_, bool split) internal pure returns (Scale) {
        return Scale.wrap(split ? digits_ | SPLIT : digits_);
    }

    /// @notice The token's decimals less 6.
    function digits(Scale scale) internal pure returns (uint8) {
        return Scale.unwrap(scale) & ~SPLIT;
    }

    function isSplit(Scale scale) internal pure returns (bool) {
        return Scale.unwrap(scale) & SPLIT != 0;
    }
}

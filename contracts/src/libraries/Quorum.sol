// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";

/// @title Quorum
/// @notice Checks sets of signatures by members (node/SPEC.md 5.19), each of 64 bytes r ‖ vs (EIP-2098): vs holds the parity of the
/// point in its top bit, and s below.
library Quorum {
    /// @notice Bytes of a signature.
    uint256 internal constant SIGNATURE = 64;

    /// @dev Half the order of secp256k1: a signature with a higher s has a twin with a lower one.
    uint256 private constant HIGHEST_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Whether every signature is right, and there are at least `threshold` of them.
    /// @param signers Bitmap; bit i stands for the i-th account.
    /// @param signatures One a signer, ascending by index.
    /// @param packed Accounts, 20 bytes each, none of them zero; at most 255.
    function isQuorum(
        bytes32 digest,
        uint256 signers,
        bytes calldata signatures,
        bytes memory packed,
        uint256 threshold
    ) internal pure returns (bool) {
        uint256 count = LibBit.popCount(signers);
        if (count < threshold || signers >> (packed.length / 20) != 0) return false;
        if (signatures.length != SIGNATURE * count) return false;

        uint256 offset = 0;
        for (uint256 i = 0; signers != 0; ++i) {
            if (signers & 1 != 0) {
                (bytes32 r, bytes32 vs) = (wordAt(signatures, offset), wordAt(signatures, offset + 32));
                if (!isSignedBy(digest, r, vs, accountAt(packed, i))) return false;
                offset += SIGNATURE;
            }
            signers >>= 1;
        }
        return true;
    }

    /// @notice Whether a signature is an account's, which is not zero, with low s.
    function isSignedBy(bytes32 digest, bytes32 r, bytes32 vs, address account) internal pure returns (bool) {
        uint256 s = uint256(vs) << 1 >> 1;
        // Safe cast: 27 or 28.
        uint8 v = uint8(27 + (uint256(vs) >> 255));

        // For what is no signature the precompile answers zero, which is no account.
        return s <= HIGHEST_S && ecrecover(digest, v, r, bytes32(s)) == account;
    }

    /// @notice The i-th of packed accounts; i must be in range.
    function accountAt(bytes memory packed, uint256 i) internal pure returns (address account) {
        assembly ("memory-safe") {
            account := shr(96, mload(add(add(packed, 0x20), mul(i, 20))))
        }
    }

    /// @notice The word at a place in calldata, which must lie inside.
    function wordAt(bytes calldata data, uint256 offset) internal pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := calldataload(add(data.offset, offset))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Quorum
/// @notice Checks sets of signatures by members (node/SPEC.md 5.19).
library Quorum {
    /// @notice Bytes of a signature r ‖ s ‖ v.
    uint256 internal constant SIGNATURE = 65;

    /// @notice Whether every signature is right, and there are at least `threshold` of them.
    /// @param signers Bitmap; bit i stands for the i-th account.
    /// @param signatures 65 bytes a signer, ascending by index.
    /// @param packed Accounts, 20 bytes each.
    function isQuorum(
        bytes32 digest,
        uint256 signers,
        bytes calldata signatures,
        bytes memory packed,
        uint256 threshold
    ) internal pure returns (bool) {
        uint256 count = LibBit.popCount(signers);
        if (signers >> (packed.length / 20) != 0 || count < threshold) return false;
        if (signatures.length != SIGNATURE * count) return false;

        for (uint256 i = 0; signers != 0; ++i) {
            if (signers & 1 != 0) {
                if (!isSignedBy(digest, signatures[:SIGNATURE], accountAt(packed, i))) return false;
                signatures = signatures[SIGNATURE:];
            }
            signers >>= 1;
        }
        return true;
    }

    /// @notice Whether a signature of 65 bytes is an account's, with low s.
    function isSignedBy(bytes32 digest, bytes calldata signature, address account) internal pure returns (bool) {
        (address recovered, ECDSA.RecoverError failure,) =
            ECDSA.tryRecover(digest, uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64]));
        return failure == ECDSA.RecoverError.NoError && recovered == account;
    }

    /// @notice The i-th of packed accounts; i must be in range.
    function accountAt(bytes memory packed, uint256 i) internal pure returns (address account) {
        assembly ("memory-safe") {
            account := shr(96, mload(add(add(packed, 0x20), mul(i, 20))))
        }
    }
}

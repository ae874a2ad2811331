// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

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
    /// @param packed Accounts, 20 bytes each, none of them zero; fewer than 256.
    function isQuorum(
        bytes32 digest,
        uint256 signers,
        bytes calldata signatures,
        bytes memory packed,
        uint256 threshold
    ) internal view returns (bool) {
        if (signers >> (packed.length / 20) != 0) return false;
        if (signatures.length % SIGNATURE != 0 || signatures.length < SIGNATURE * threshold) return false;

        uint256 offset = 0;
        // No number here comes near 2^256. With too few signatures other bytes are read, and the offset ends beyond the length.
        unchecked {
            for (uint256 i = 0; signers != 0; ++i) {
                if (signers & 1 != 0) {
                    if (!isSignedBy(digest, signatures, offset, accountAt(packed, i))) return false;
                    offset += SIGNATURE;
                }
                signers >>= 1;
            }
        }
        return offset == signatures.length;
    }

    /// @notice Whether the signature at a place in calldata is an account's, with low s. Beyond the end lie other bytes or zeros.
    /// @param account Not zero.
    function isSignedBy(bytes32 digest, bytes calldata data, uint256 offset, address account)
        internal
        view
        returns (bool ok)
    {
        assembly ("memory-safe") {
            let at := add(data.offset, offset)
            let vs := calldataload(add(at, 32))
            let s := shr(1, shl(1, vs))

            // Input of the precompile, in free memory: digest ‖ v ‖ r ‖ s.
            let input := mload(0x40)
            mstore(input, digest)
            mstore(add(input, 32), add(27, shr(255, vs)))
            mstore(add(input, 64), calldataload(at))
            mstore(add(input, 96), s)

            // For what is no signature it answers nothing, and the zero stays.
            mstore(0, 0)
            pop(staticcall(gas(), 1, input, 128, 0, 32))
            ok := and(eq(mload(0), account), iszero(gt(s, HIGHEST_S)))
        }
    }

    /// @notice The i-th of packed accounts; i must be in range.
    function accountAt(bytes memory packed, uint256 i) internal pure returns (address account) {
        assembly ("memory-safe") {
            account := shr(96, mload(add(add(packed, 0x20), mul(i, 20))))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @dev Gas that an account's code may burn to judge a signature. Verifying a passkey costs 250,000 before Osaka.
uint256 constant ERC1271_GAS = 300_000;

/// @title Signatures
/// @notice Checks a person's signature in a batch, in which one account must not hinder the others.
/// @dev OpenZeppelin's SignatureChecker gives a contract all the gas, and never asks for ECDSA where there is code. An account
/// that delegates by EIP-7702 has both code and a key.
library Signatures {
    /// @notice Whether an account signed a digest: by ECDSA (65 bytes r ‖ s ‖ v, or 64 bytes r ‖ vs of EIP-2098, low s), else
    /// by ERC-1271. Never reverts.
    function isSignedBy(bytes32 digest, bytes calldata signature, address account) internal view returns (bool) {
        if (_recover(digest, signature) == account && account != address(0)) return true;
        return account.code.length > 0 && _approves(account, digest, signature);
    }

    /// @dev The account whose key signed, or 0 if the bytes are no signature.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address account) {
        if (signature.length == 64) {
            (account,,) = ECDSA.tryRecover(digest, bytes32(signature[:32]), bytes32(signature[32:]));
        } else {
            (account,,) = ECDSA.tryRecoverCalldata(digest, signature);
        }
    }

    /// @dev Whether a contract approves by ERC-1271. A caller who starves the call of gas gets a no, which only keeps the
    /// signature from being taken now.
    function _approves(address account, bytes32 digest, bytes calldata signature) private view returns (bool ok) {
        bytes memory data = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes4 magic = IERC1271.isValidSignature.selector;
        assembly ("memory-safe") {
            // At most one word of the answer is copied: a long one can't exhaust the caller's gas.
            mstore(0, 0)
            ok := staticcall(ERC1271_GAS, account, add(data, 32), mload(data), 0, 32)
            ok := and(ok, and(gt(returndatasize(), 31), eq(mload(0), magic)))
        }
    }
}

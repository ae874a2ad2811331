// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @dev Gas that an account's code, or its verifier, may burn to judge a signature. A passkey costs 250,000 before Osaka.
uint256 constant SIGNATURE_GAS = 300_000;

/// @title Signatures
/// @notice Checks a person's signature in a batch, in which one account must not hinder the others. Three kinds of accounts sign:
/// - one with a key on secp256k1, by ECDSA: 65 bytes r ‖ s ‖ v, or 64 bytes r ‖ vs of EIP-2098, low s;
/// - a contract, by ERC-1271: whatever its code reads;
/// - an ERC-7913 signer, verifier 20 ‖ key: signer ‖ what its verifier reads ‖ 30 bytes 0x7913… ‖ bytes of the signer 2.
///
/// The account of a signer is the last 20 bytes of its keccak hash. No verifier is trusted: a hostile one decides for accounts
/// that its own address named, and for no other. A signer has 21 to 1,024 bytes but never 64, as public keys of secp256k1 have.
/// So a hash that names two accounts is a collision. A second preimage costs 2^160 hashes; 2^80 find two accounts of one's own.
/// @dev OpenZeppelin's SignatureChecker gives a contract all the gas, and never asks for ECDSA where there is code. An account
/// that delegates by EIP-7702 has both code and a key.
library Signatures {
    /// @dev Bytes of a signer. One of 64 bytes could be the public key that names an account of ECDSA.
    uint256 private constant SHORTEST_SIGNER = 21;
    uint256 private constant LONGEST_SIGNER = 1024;
    uint256 private constant PUBLIC_KEY = 64;

    /// @dev First 30 bytes of the word behind a signer and its signature. ERC-6492 marks what it wraps in the same way.
    uint256 private constant MARK = 0x791379137913791379137913791379137913791379137913791379137913;

    /// @notice Whether an account signed a digest. Never reverts.
    function isSignedBy(bytes32 digest, bytes calldata signature, address account) internal view returns (bool) {
        if (_recover(digest, signature) == account && account != address(0)) return true;
        if (_isVerified(digest, signature, account)) return true;
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        return _approves(account, question, IERC1271.isValidSignature.selector);
    }

    /// @dev The account whose key signed, or 0 if the bytes are no signature.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address account) {
        if (signature.length == 64) {
            (account,,) = ECDSA.tryRecover(digest, bytes32(signature[:32]), bytes32(signature[32:]));
        } else {
            (account,,) = ECDSA.tryRecoverCalldata(digest, signature);
        }
    }

    /// @dev Whether the bytes bring the signer of the account, and its verifier approves.
    function _isVerified(bytes32 digest, bytes calldata signature, address account) private view returns (bool) {
        if (signature.length < 32) return false;
        uint256 end = signature.length - 32;
        uint256 tail = uint256(bytes32(signature[end:]));
        uint256 size = uint16(tail);
        if (tail >> 16 != MARK || size > end) return false;

        bytes calldata signer = signature[:size];
        if (!_isNamedBy(account, signer)) return false;

        bytes memory question =
            abi.encodeCall(IERC7913SignatureVerifier.verify, (signer[20:], digest, signature[size:end]));
        return _approves(address(bytes20(signer)), question, IERC7913SignatureVerifier.verify.selector);
    }

    /// @dev Whether an account follows from a signer.
    function _isNamedBy(address account, bytes calldata signer) private pure returns (bool) {
        if (signer.length < SHORTEST_SIGNER || signer.length > LONGEST_SIGNER) return false;
        return signer.length != PUBLIC_KEY && address(uint160(uint256(keccak256(signer)))) == account;
    }

    /// @dev Whether a contract answers a question with the magic value. A caller who starves the call of gas gets a no, which only
    /// keeps the signature from being taken now.
    function _approves(address judge, bytes memory question, bytes4 magic) private view returns (bool ok) {
        // A precompile may echo the question, which begins with the magic value.
        if (judge.code.length == 0) return false;
        assembly ("memory-safe") {
            // At most one word of the answer is copied: a long one can't exhaust the caller's gas.
            ok := staticcall(SIGNATURE_GAS, judge, add(question, 32), mload(question), 0, 32)
            ok := and(ok, and(gt(returndatasize(), 31), eq(mload(0), magic)))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC7913P256Verifier} from "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913P256Verifier.sol";
import {
    ERC7913WebAuthnVerifier
} from "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol";

/// @title PasskeyVerifier
/// @notice OpenZeppelin's verifier for passkeys, as it is. For test chains: others have one, or deploy OpenZeppelin's.
/// @dev Compiled by a profile of its own (foundry.toml), because P-256 in Solidity does not compile without the optimizer.
// solhint-disable-next-line no-empty-blocks
contract PasskeyVerifier is ERC7913WebAuthnVerifier {}

/// @title KeyVerifier
/// @notice OpenZeppelin's verifier for bare keys on P-256, as it is. For test chains.
// solhint-disable-next-line no-empty-blocks
contract KeyVerifier is ERC7913P256Verifier {}

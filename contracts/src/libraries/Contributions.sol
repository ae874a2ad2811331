// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Contained} from "../interfaces/IChallenges.sol";
import {DatasetId} from "../interfaces/Ids.sol";

/// @title Contributions
/// @notice Reads contributions that are brought with their consents (node/SPEC.md 2.1 and 4.1).
library Contributions {
    bytes1 private constant LEAF = 0x01;
    string private constant TAG = "tantieme/v1/tag";

    /// @dev Places of a consent's members.
    uint256 private constant DATASET = 1;
    uint256 private constant TAG_PLACE = 11;
    uint256 private constant VERSION = 14;

    /// @notice The leaf of a contribution tree.
    function leaf(Contained calldata c, bytes32 consentDigest) internal pure returns (bytes32) {
        bytes memory head = abi.encodePacked(LEAF, c.contribution, c.keyPoint, c.payloadDigest, c.headerHash);
        return keccak256(bytes.concat(head, consentDigest, bytes8(c.weight)));
    }

    /// @notice Whether the consent is one of the account's for a dataset. Its tag is a hash of account and salt.
    function isOf(Contained calldata c, DatasetId dataset) internal pure returns (bool) {
        bytes memory parts = abi.encodePacked(uint32(20), c.account, uint32(16), c.salt);
        bytes32 tag = keccak256(abi.encodePacked(uint16(bytes(TAG).length), TAG, parts));
        return c.consent[TAG_PLACE] == tag && c.consent[DATASET] == DatasetId.unwrap(dataset);
    }

    /// @notice Version of the account's contribution.
    function version(Contained calldata c) internal pure returns (uint256) {
        return uint256(c.consent[VERSION]);
    }
}

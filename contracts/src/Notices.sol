// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {INotices} from "./interfaces/INotices.sol";
import {DatasetId} from "./interfaces/Ids.sol";

/// @title Notices
/// @dev See {INotices} for the contract with callers.
contract Notices is INotices {
    // ------------------------------------------------------------------------------------------------ constants

    uint8 private constant KINDS = 4;
    /// @dev Longest host name, RFC 1035.
    uint256 private constant LONGEST_DOMAIN = 253;
    /// @dev Nobody has its key.
    address private constant BURNED = 0x000000000000000000000000000000000000dEaD;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc INotices
    uint256 public immutable fee;

    // ------------------------------------------------------------------------------------------------ storage

    /// @inheritdoc INotices
    mapping(bytes32 notice => uint64) public servedAt;
    /// @inheritdoc INotices
    mapping(bytes32 notice => mapping(address account => bool)) public acknowledged;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param fee_ What serving a notice costs, in wei.
    constructor(uint256 fee_) {
        fee = fee_;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc INotices
    function serve(DatasetId dataset, uint8 kind, bytes32 textHash, string calldata domain)
        external
        payable
        returns (bytes32 notice)
    {
        // Check.
        if (msg.value != fee) revert Notices_WrongFee(msg.value, fee);
        if (kind == 0 || kind > KINDS) revert Notices_BadKind(kind);
        if (textHash == 0) revert Notices_NoText();
        if (bytes(domain).length > LONGEST_DOMAIN) revert Notices_BadDomain(bytes(domain).length);
        notice = noticeId(dataset, msg.sender, kind, textHash, domain);
        if (servedAt[notice] != 0) revert Notices_Exists(notice);

        // Effect.
        servedAt[notice] = uint64(block.timestamp);
        emit NoticeServed({
            notice: notice, dataset: dataset, server: msg.sender, kind: kind, textHash: textHash, domain: domain
        });

        // Interaction. An account without code takes whatever comes.
        payable(BURNED).transfer(msg.value);
    }

    /// @inheritdoc INotices
    function acknowledge(bytes32 notice) external {
        // Check.
        if (servedAt[notice] == 0) revert Notices_Unknown(notice);
        if (acknowledged[notice][msg.sender]) revert Notices_Acknowledged(notice, msg.sender);

        // Effect.
        acknowledged[notice][msg.sender] = true;
        emit NoticeAcknowledged(notice, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc INotices
    function noticeId(DatasetId dataset, address server, uint8 kind, bytes32 textHash, string calldata domain)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(dataset, server, kind, textHash, domain));
    }
}

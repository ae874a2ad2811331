// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAnchors} from "./interfaces/IAnchors.sol";
import {ICommittee} from "./interfaces/ICommittee.sol";
import {Typed} from "./libraries/Typed.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Anchors
/// @dev See {IAnchors} for the contract with callers.
contract Anchors is IAnchors, EIP712 {
    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc IAnchors
    ICommittee public immutable committee;

    // ------------------------------------------------------------------------------------------------ storage

    /// @inheritdoc IAnchors
    mapping(uint64 number => bytes32) public rootOf;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ Whose quorum is taken.
    constructor(ICommittee committee_) EIP712("Tantieme Anchors", "1") {
        committee = committee_;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IAnchors
    function anchor(
        uint64 number,
        uint64 round,
        bytes32 root,
        uint32 count,
        bytes32 dataHash,
        uint256 signers,
        bytes calldata signatures
    ) external {
        // Check.
        // The row itself says what comes next: a counter would cost a write a batch.
        bool follows = number == 1 || (number != 0 && rootOf[number - 1] != 0);
        if (!follows || rootOf[number] != 0) revert Anchors_WrongNumber(number, next());
        if (count == 0 || root == 0) revert Anchors_EmptyBatch(root, count);
        uint64 epoch = committee.epoch();
        bytes32 batch =
            Typed.batch({epoch: epoch, number: number, round: round, root: root, count: count, dataHash: dataHash});
        bytes32 digest = _hashTypedDataV4(batch);
        if (!committee.isQuorum(epoch, digest, signers, signatures)) revert Anchors_NoQuorum(digest, signers);

        // Effect.
        rootOf[number] = root;
        emit Anchored({number: number, root: root, epoch: epoch, round: round, count: count, dataHash: dataHash});
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IAnchors
    function next() public view returns (uint64) {
        uint64 above = 1;
        while (rootOf[above] != 0) above *= 2;
        uint64 below = above / 2;
        while (above - below > 1) {
            uint64 middle = below + (above - below) / 2;
            if (rootOf[middle] != 0) below = middle;
            else above = middle;
        }
        return above;
    }
}

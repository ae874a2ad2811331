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

    /// @dev Number of the last batch; shares a slot with the head.
    uint64 private _number;

    /// @inheritdoc IAnchors
    bytes24 public head;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param committee_ Whose quorum is taken.
    constructor(ICommittee committee_) EIP712("Tantieme Anchors", "1") {
        committee = committee_;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IAnchors
    function anchor(
        uint64 epoch,
        uint64 number,
        uint64 round,
        bytes32 root,
        uint32 count,
        bytes32 dataHash,
        uint256 signers,
        bytes calldata signatures
    ) external {
        // Check.
        if (number != next()) revert Anchors_WrongNumber(number, next());
        if (count == 0 || root == 0) revert Anchors_EmptyBatch(root, count);
        bytes32 batch =
            Typed.batch({epoch: epoch, number: number, round: round, root: root, count: count, dataHash: dataHash});
        bytes32 digest = _hashTypedDataV4(batch);
        if (!committee.isQuorum(epoch, digest, signers, signatures)) revert Anchors_NoQuorum(digest, signers);

        // Effect.
        (_number, head) = (number, bytes24(keccak256(abi.encodePacked(head, root))));
        emit Anchored({number: number, root: root, epoch: epoch, round: round, count: count, dataHash: dataHash});
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IAnchors
    function next() public view returns (uint64) {
        return _number + 1;
    }
}

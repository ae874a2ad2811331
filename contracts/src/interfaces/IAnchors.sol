// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";

/// @title Anchors
/// @notice Batches of contributions, in one unbroken row of numbers. One slot holds the number of the last batch and a head that
/// chains all roots; the roots themselves are in the events.
interface IAnchors {
    /// @notice A quorum's batch is on chain.
    /// @param epoch The committee's epoch whose quorum signed it.
    /// @param round Round in which it was proposed (node/SPEC.md 9.2).
    /// @param count Contributions in the batch.
    /// @param dataHash keccak-256 of the batch's items, end to end (node/SPEC.md 4.14).
    event Anchored(
        uint64 indexed number, bytes32 indexed root, uint64 epoch, uint64 round, uint32 count, bytes32 dataHash
    );

    /// @notice The batch's number is not the next one: another batch was faster.
    error Anchors_WrongNumber(uint64 given, uint64 next);

    /// @notice A batch holds at least one contribution, and its root is not zero.
    error Anchors_EmptyBatch(bytes32 root, uint32 count);

    /// @notice The signatures are no quorum over the batch, or the epoch is not the committee's.
    error Anchors_NoQuorum(bytes32 digest, uint256 signers);

    /// @notice Anchors a batch. Anyone may call; trusts the quorum that signed Batch for the committee's current epoch.
    /// Can't be undone. The first quorum that arrives for a number wins.
    /// @param epoch The committee's epoch.
    /// @param number The next number; the first is 1.
    /// @param round Round in which it was proposed.
    /// @param root Root of the batch's contributions; not zero.
    /// @param count Contributions in the batch; at least 1.
    /// @param dataHash keccak-256 of the batch's items, end to end.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098), ascending by index.
    function anchor(
        uint64 epoch,
        uint64 number,
        uint64 round,
        bytes32 root,
        uint32 count,
        bytes32 dataHash,
        uint256 signers,
        bytes calldata signatures
    ) external;

    /// @notice Whose quorum is taken.
    function committee() external view returns (ICommittee);

    /// @notice The number that is anchored next.
    function next() external view returns (uint64);

    /// @notice What all anchored roots chain to: the head after a root is the first 24 bytes of
    /// keccak-256(head before ‖ root). 0 before the first batch.
    function head() external view returns (bytes24);
}

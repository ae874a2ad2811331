// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee} from "./ICommittee.sol";

/// @title Anchors
/// @notice Roots of batches of contributions, in one unbroken row of numbers.
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

    /// @notice The signatures are no quorum of the current epoch over the batch.
    error Anchors_NoQuorum(bytes32 digest, uint256 signers);

    /// @notice Anchors a batch. Anyone may call; trusts the quorum that signed Batch for the committee's current epoch.
    /// Can't be undone. The first quorum that arrives for a number wins.
    /// @param number The next number; the first is 1.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 65 bytes r ‖ s ‖ v a signer, ascending by index.
    function anchor(
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

    /// @notice Root of a batch; 0 if the number is not anchored.
    function rootOf(uint64 number) external view returns (bytes32);

    /// @notice The number that is anchored next.
    function next() external view returns (uint64);
}

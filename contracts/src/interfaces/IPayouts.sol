// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDatasets} from "./IDatasets.sol";
import {SaleId, SnapshotId} from "./Ids.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice A node of a sum tree.
struct SumNode {
    bytes32 hash;
    uint64 sum;
}

/// @notice A leaf of a snapshot's sum tree with its proof.
struct LeafProof {
    SnapshotId snapshot;
    uint32 index;
    uint64 weight;
    SumNode[] siblings;
}

/// @notice A snapshot's pool; it is opened by the first offer for the snapshot.
struct Pool {
    /// Base units that came in for a whole snapshot of weight totalWeight.
    uint128 index;
    /// The snapshot's total weight W.
    uint64 totalWeight;
    /// The snapshot's leaves.
    uint32 count;
    /// Weight that is banned, V. Nothing bans in this version.
    uint64 bannedWeight;
    IERC20 token;
}

/// @notice How far a leaf with a life of its own is paid.
struct Record {
    uint64 weight;
    /// Index up to which it is paid.
    uint128 last;
    /// Whether the leaf earns no more than up to cap. Nothing bans in this version.
    bool banned;
    /// Whether it is paid to payee instead of to the account.
    bool redirected;
    /// Index at the ban.
    uint128 cap;
    address payee;
}

/// @title Payouts
/// @notice The vault: escrows of open offers and pools of settled sales. What a leaf is due follows from the snapshot's sum
/// tree alone: due = floor(index * w / W) - floor(last * w / W), so nobody types a number, and no rounding ever pays out more
/// than came in. Leaves are paid in aligned blocks of 128 (push) or by themselves (claim). No owner.
interface IPayouts {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A sale's money is in a snapshot's pool.
    /// @param index The pool's index after it.
    event Deposited(SnapshotId indexed snapshot, SaleId indexed sale, uint128 amount, uint128 index);

    /// @notice A block of leaves was paid up to an index. Leaves with a record were paid from where their record stood.
    /// @param from Index up to which the block's leaves without a record were paid before.
    /// @param to The pool's index, up to which they are paid now.
    /// @param paid Base units that were paid in all.
    /// @param failed Bitmap of the leaves of the block whose transfer failed; each has a record from now on, and claims.
    event Pushed(
        SnapshotId indexed snapshot, uint32 indexed blockIndex, uint128 from, uint128 to, uint128 paid, uint128 failed
    );

    /// @notice A leaf was paid by its account's claim up to the pool's index, to its payee; it has a record from now on.
    event Claimed(SnapshotId indexed snapshot, uint32 indexed index, address indexed account, uint128 amount);

    /// @notice An account has a leaf paid to someone else; the leaf has a record from now on.
    event PayeeSet(SnapshotId indexed snapshot, uint32 indexed index, address indexed account, address payee);

    /// @notice A refund's transfer failed; the buyer withdraws it.
    event Credited(IERC20 indexed token, address indexed account, uint128 amount);

    /// @notice An account took what was credited to it.
    event Withdrawn(IERC20 indexed token, address indexed account, address to, uint256 amount);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice Market was deployed for another Payouts.
    error Payouts_WrongMarket(address market);

    /// @notice Only Market may call.
    error Payouts_NotMarket(address caller);

    /// @notice The token moved another amount than asked, such as one with a fee on transfer.
    error Payouts_BadEscrow(uint256 received, uint256 wanted);

    /// @notice The contract holds at most 2^96 - 1 base units of a token.
    error Payouts_TooMuch(IERC20 token, uint256 liabilities);

    /// @notice Nothing ever came into the snapshot's pool.
    error Payouts_EmptyPool(SnapshotId snapshot);

    /// @notice The leaves, weights or siblings are not as many as the tree has there.
    error Payouts_BadBlock(SnapshotId snapshot, uint32 blockIndex);

    /// @notice The leaves with their siblings do not hash to the snapshot's sum root and total weight.
    error Payouts_BadProof(SnapshotId snapshot, uint32 index);

    /// @notice The caller has no record for the leaf: claim with a proof.
    error Payouts_NoRecord(SnapshotId snapshot, uint32 index, address account);

    /// @notice Nothing is owed.
    error Payouts_NothingDue(SnapshotId snapshot, uint32 index);

    /// @notice The token refused to pay.
    error Payouts_TransferFailed(IERC20 token, address to, uint256 amount);

    /// @notice Too little gas is left to give a transfer its fixed share.
    error Payouts_GasTooLow(uint256 left);

    /// @notice Nothing is credited to the account.
    error Payouts_NoCredit(IERC20 token, address account);

    /// @notice The payee is the zero account.
    error Payouts_BadPayee();

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Pulls an offer's price from its buyer, and opens the snapshot's pool if it is the first. Only Market calls.
    /// @param token The dataset's token.
    /// @param totalWeight The snapshot's total weight.
    /// @param count The snapshot's leaves.
    /// @param amount Base units; another amount that arrives reverts.
    function escrow(SnapshotId snapshot, IERC20 token, uint64 totalWeight, uint32 count, address buyer, uint128 amount)
        external;

    /// @notice Moves an escrow into its snapshot's pool. Only Market calls.
    function deposit(SaleId sale, SnapshotId snapshot, uint128 amount) external;

    /// @notice Returns an escrow to its buyer, or credits it if the token refuses. Only Market calls.
    function refund(SnapshotId snapshot, address buyer, uint128 amount) external;

    /// @notice Pays a block of 128 leaves of the sum tree what it is due. Anyone may call. A recipient that the token refuses
    /// hinders nobody: its leaf gets a record, and is due the same later.
    /// @param blockIndex Leaf index divided by 128.
    /// @param accounts Accounts of the block's leaves, all of them, in order.
    /// @param weights Their weights.
    /// @param siblings Siblings from the block's subtree up to the root.
    function push(
        SnapshotId snapshot,
        uint32 blockIndex,
        address[] calldata accounts,
        uint64[] calldata weights,
        SumNode[] calldata siblings
    ) external;

    /// @notice Pays the caller's leaf what it is due, to its payee. The leaf has a record from now on.
    /// @param index Index of the leaf.
    /// @param weight Its weight.
    /// @param siblings Siblings from the leaf up to the root.
    /// @return amount Base units paid.
    function claim(SnapshotId snapshot, uint32 index, uint64 weight, SumNode[] calldata siblings)
        external
        returns (uint128 amount);

    /// @notice Pays the caller's leaf, which has a record, what it is due; needs no proof.
    /// @return amount Base units paid.
    function claimAgain(SnapshotId snapshot, uint32 index) external returns (uint128 amount);

    /// @notice Claims several leaves of the caller. Leaves that are due nothing are skipped; a bad proof reverts.
    /// @return amounts Base units paid for each.
    function claimMany(LeafProof[] calldata leaves) external returns (uint128[] memory amounts);

    /// @notice Has the caller's leaf paid to someone else from now on, also what is due already. Nothing is paid by this.
    /// If the leaf has a record, weight and siblings are not looked at.
    function setPayee(SnapshotId snapshot, uint32 index, uint64 weight, SumNode[] calldata siblings, address payee)
        external;

    /// @notice Takes what was credited to the caller when a refund's transfer failed.
    function withdraw(IERC20 token, address to) external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The only contract that moves escrows.
    function market() external view returns (address);

    /// @notice Where sum roots come from.
    function datasets() external view returns (IDatasets);

    /// @notice What is kept of a snapshot's pool; all zero if nobody ever made an offer.
    function poolOf(SnapshotId snapshot) external view returns (Pool memory);

    /// @notice Index up to which a block's leaves without a record are paid, and the bitmap of those with one.
    function blockOf(SnapshotId snapshot, uint32 blockIndex) external view returns (uint128 last, uint128 own);

    /// @notice A leaf's record; all zero if it has none.
    function recordOf(SnapshotId snapshot, uint32 index, address account) external view returns (Record memory);

    /// @notice Base units that a leaf is due, provided that it stands so in the sum tree, which is not checked.
    function due(SnapshotId snapshot, uint32 index, address account, uint64 weight) external view returns (uint256);

    /// @notice Weight that is banned in a snapshot.
    function bannedWeight(SnapshotId snapshot) external view returns (uint64);

    /// @notice All that the contract owes in a token: escrows, pools and credits. Its balance is never below.
    function liabilities(IERC20 token) external view returns (uint256);

    /// @notice What an account can withdraw.
    function creditOf(IERC20 token, address account) external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Money} from "../libraries/Money.sol";
import {PoolId, SaleId, SnapshotId} from "./Ids.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice All that is fixed about a pool; its id is keccak256(abi.encode(pool)).
struct Pool {
    SnapshotId snapshot;
    IERC20 token;
    /// Scale and tip.
    Money money;
    /// The snapshot's leaves.
    uint32 count;
    /// 192 bits of hash ‖ total weight W 64.
    bytes32 sumRoot;
}

/// @notice A leaf's numbers in one word: 0 13 ‖ money 3 ‖ count 4 ‖ number 4 ‖ weight 8. Money and count are its pool's. The
/// first 13 bytes are part of the pool's name, so any other value leads to an empty pool.
type Leaf is bytes32;

/// @notice A leaf of the caller's that {claimMany} pays.
struct Claim {
    SnapshotId snapshot;
    Leaf leaf;
    /// Siblings from the leaf up to the root.
    bytes32[] siblings;
}

/// @notice Any leaf with its proof.
struct LeafProof {
    SnapshotId snapshot;
    IERC20 token;
    Leaf leaf;
    address account;
    /// Whether the leaf is of the type that names a payee.
    bool named;
    /// The payee that such a leaf names. Zero: the leaf is held until its account names one.
    address payee;
    /// Siblings from the leaf up to the root.
    bytes32[] siblings;
}

/// @notice A leaf of an order's account, in its token.
struct OrderLeaf {
    SnapshotId snapshot;
    Leaf leaf;
    /// As in {LeafProof}.
    bool named;
    address payee;
    bytes32[] siblings;
}

/// @notice A leaf in clear.
struct PoolLeaf {
    uint32 number;
    address account;
    uint64 weight;
    /// As in {LeafProof}.
    bool named;
    address payee;
}

/// @notice Leaves of a pool, with one proof of them all.
struct LeafSet {
    Pool pool;
    /// In the order of their numbers.
    PoolLeaf[] leaves;
    /// Nodes that complete the tree (node/SPEC.md 4.40).
    bytes32[] siblings;
}

/// @notice What an account signs so that anyone may claim for it. Money is in units of 10^-6 token.
struct ClaimOrder {
    address account;
    IERC20 token;
    /// Who is paid, whoever the payees of the leaves are.
    address to;
    /// Least that arrives there, after the fee.
    uint64 minUnits;
    /// Most that the caller may keep.
    uint64 maxFee;
    /// Any number that the account has not used: see {isNonceUsed}.
    uint256 nonce;
    /// Second from which on the order is void.
    uint64 deadline;
}

/// @notice What an account signs so that anyone may name a payee for it, of its leaves in one token.
struct PayeeOrder {
    address account;
    IERC20 token;
    address payee;
    /// Of the leaves. An account has one leaf in a snapshot.
    SnapshotId[] snapshots;
    uint256 nonce;
    uint64 deadline;
}

/// @title Payouts
/// @notice The vault: escrows of open offers and pools of settled sales. No owner.
///
/// Money of a pool is counted in units of 10^-6 token. What a leaf gets in all is floor(accrued * w / W), where accrued is all
/// that came in for the snapshot. It follows from the sum tree alone, so nobody types an amount, and no rounding pays out more
/// than came in. Leaves are paid in aligned groups of 128 ({push}) or by themselves (the claims).
///
/// A banned leaf gets floor(cap * w / W), where cap is what had accrued at its ban: dues of earlier sales stay owed. Of a later sale,
/// floor(P * W / (W - V)) accrues, where V is the weight that is banned by then, so that the others share all of P.
///
/// A pool may have a tip: who has a leaf paid for another, by a push or a claim, keeps that part of the payment. Who claims for
/// themselves keeps it. What a leaf got counts with the tip, so a tip changes nobody else's part.
///
/// A caller brings a pool's fixed parts and a proof, and the contract computes the pool's name from them. A wrong proof leads to
/// another name, whose pool is empty.
///
/// A token whose `transfer` charges the sender a fee can't be seen at the escrow. {push} refuses it, claims do not look: its own
/// pools and escrows run dry before all are paid. Money in other tokens is never touched.
interface IPayouts {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A sale's money is in a pool.
    /// @param units What came in for the contributors.
    /// @param accrued What the whole snapshot gets so far, with it.
    event Deposited(PoolId indexed pool, SaleId indexed sale, uint64 units, uint64 accrued);

    /// @notice A leaf was paid by a claim. The event is anonymous and has no topics, because each claim pays for them. No other
    /// event of this contract is anonymous.
    /// @param payment First 20 bytes of the pool's id ‖ number of the leaf 4 ‖ whether a tip was kept of it 1 bit ‖ units, with the
    /// tip, 63 bits.
    event Claimed(bytes32 payment) anonymous;

    /// @notice Who had leaves paid for others kept a tip of each payment. Their {Pushed} or {Claimed} is in the same call.
    /// @param units In all.
    event TipPaid(PoolId indexed pool, address indexed to, uint64 units);

    /// @notice A group was paid up to the pool's accrued. Its leaves with a lane or record were paid from where these stood.
    /// @param to Accrued up to which it is paid now; the push before says from where.
    /// @param units What was paid in all, with the tips.
    /// @param failed Bitmap of the group's leaves whose transfer failed. They are stuck: each is paid from where it stood.
    event Pushed(PoolId indexed pool, uint32 indexed group, uint64 to, uint64 units, uint128 failed);

    /// @notice A leaf has a record from now on, so its account claims without a proof.
    /// @param number Number of the leaf.
    event Registered(PoolId indexed pool, uint32 indexed number, address indexed account);

    /// @notice A leaf gets no part of what comes in from now on, and has a record.
    /// @param cap What had accrued by then.
    event LeafBanned(PoolId indexed pool, uint32 indexed number, uint64 weight, uint64 cap);

    /// @notice An account has a leaf paid to someone else.
    event PayeeSet(PoolId indexed pool, uint32 indexed number, address indexed account, address payee);

    /// @notice An account's leaves were claimed by its order. Each leaf has its {Claimed} before.
    /// @param units What `to` was paid.
    /// @param fee Units that the relayer kept.
    event OrderPaid(
        address indexed account, IERC20 indexed token, address to, uint64 units, address relayer, uint64 fee
    );

    /// @notice An account's nonce is used up, by an order or because the account took it back.
    event NonceUsed(address indexed account, uint256 nonce);

    /// @notice A refund's transfer failed, or one of fees; the account withdraws it. Amounts here are in base units.
    event Credited(IERC20 indexed token, address indexed account, uint128 amount);

    /// @notice An account took what was credited to it.
    event Withdrawn(IERC20 indexed token, address indexed account, address to, uint256 amount);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice Market was deployed for another Payouts.
    error Payouts_WrongMarket(address market);

    /// @notice Only Market may call.
    error Payouts_NotMarket(address caller);

    /// @notice Only Delivery may call.
    error Payouts_NotDelivery(address caller);

    /// @notice Leaves with their siblings do not lead to the pool's root, or their numbers do not ascend.
    error Payouts_BadLeafProof(PoolId pool);

    /// @notice The token moved another amount than asked, such as one with a fee on transfer.
    error Payouts_BadEscrow(uint256 received, uint256 wanted);

    /// @notice Nothing ever came into such a pool. It has had no sale yet, or the proof is wrong.
    error Payouts_EmptyPool(PoolId pool);

    /// @notice The tree has no such group, another number of leaves in it, or their weights reach 2^64.
    error Payouts_BadGroup(uint32 group, uint32 count);

    /// @notice A group's leaves with their siblings do not lead to the pool's root.
    error Payouts_BadProof(PoolId pool, uint32 group);

    /// @notice Named leaves of a group are not in order, or not whole.
    error Payouts_BadNames(uint32 group);

    /// @notice The account has no record of such a leaf: claim with a proof.
    error Payouts_NoRecord(PoolId pool, uint256 number, address account);

    /// @notice Nothing is due.
    error Payouts_NothingDue(PoolId pool, uint256 number);

    /// @notice A push paid nobody: nothing is due, or the token refuses everyone.
    error Payouts_NobodyPaid(PoolId pool, uint32 group);

    /// @notice The leaf is held until its account names a payee.
    error Payouts_Held(PoolId pool, uint256 number);

    /// @notice The token refused to pay.
    error Payouts_TransferFailed(IERC20 token, address to, uint256 amount);

    /// @notice The token took more from the vault than it was asked to send.
    error Payouts_Overcharged(uint256 spent, uint256 sent);

    /// @notice Too little gas is left to give a transfer its fixed share.
    error Payouts_GasTooLow(uint256 left);

    /// @notice Nothing is credited to the account.
    error Payouts_NoCredit(IERC20 token, address account);

    /// @notice Only the leaf's account may name its payee.
    error Payouts_NotAccount(address caller, address account);

    /// @notice The payee is the zero account, the vault or the token.
    error Payouts_BadPayee(address payee);

    /// @notice The account did not sign these words.
    error Payouts_BadSignature(address account);

    /// @notice The order's deadline has passed.
    error Payouts_Expired(uint64 deadline);

    /// @notice An order with that nonce was carried out, or taken back.
    error Payouts_UsedNonce(address account, uint256 nonce);

    /// @notice The relayer asks for more than the order allows.
    error Payouts_FeeTooHigh(uint64 fee, uint64 maxFee);

    /// @notice After the fee, less than the order asks for would be paid, or nothing.
    /// @param due Units that the brought leaves are due.
    error Payouts_TooLittle(uint64 due, uint64 fee, uint64 minUnits);

    /// @notice There is not one leaf for each snapshot of the order, in its order.
    error Payouts_BadLeaves(uint256 leaves, uint256 snapshots);

    // ------------------------------------------------------------------------------------------------ Market

    /// @notice Pulls an offer's price from its buyer. Only Market calls.
    /// @param amount Base units; another amount that arrives reverts.
    function escrow(IERC20 token, address buyer, uint128 amount) external;

    /// @notice Moves an escrow into a pool, but for what its buyer gets back: floor(units * (V - V0) / (W - V0)), where V is banned by
    /// now and V0 was at the offer. Only Market calls, vouches that the pool is the sale's, and refunds that part. It never reverts
    /// for the amount, so that every sale ends: accrued stops at 2^62 - 1 units (4.6 * 10^12 tokens), and what exceeds it stays here.
    /// @param units Of 10^-6 token.
    /// @param banned V0; below W.
    /// @return back Units that are the buyer's; all of them if all leaves are banned.
    function deposit(PoolId pool, SaleId sale, uint64 units, uint64 banned) external returns (uint64 back);

    /// @notice Returns an escrow to its buyer, for Market, or pays fees out, for Delivery. What the token refuses is credited. Only these
    /// two call.
    function refund(IERC20 token, address buyer, uint128 amount) external;

    // ------------------------------------------------------------------------------------------------ Delivery

    /// @notice Bans leaves, so that they get no part of sales that settle from now on. What they are due stays theirs. Only Delivery
    /// calls: it knows what a quorum signed, so Market need not stand between. It vouches for the leaves and that the pool is the
    /// snapshot's, and this contract for their place in the tree. A leaf that is banned is skipped.
    /// @return weight What the leaves weigh that were not banned before.
    function ban(LeafSet calldata set) external returns (uint64 weight);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Pays the caller's leaf what it is due, to its payee. The transfer has all gas that is left.
    /// @param leaf Numbers of the leaf.
    /// @param siblings Siblings from the leaf up to the root.
    /// @return units Units paid.
    function claim(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32[] calldata siblings)
        external
        returns (uint64 units);

    /// @notice Pays any leaf what it is due, to its payee. Anyone may call. A caller who is neither the leaf's account nor its payee
    /// keeps the tip. A held leaf without a payee reverts.
    /// @return units Units paid, with the tip.
    function claimFor(LeafProof calldata proof) external returns (uint64 units);

    /// @notice Pays several leaves of the caller in one token by one transfer. A leaf that leads to no pool, is due nothing, or
    /// is paid to someone else is skipped: it writes nothing and counts 0.
    /// @return units Units paid for each.
    function claimMany(IERC20 token, Claim[] calldata claims) external returns (uint64[] memory units);

    /// @notice Pays the caller's leaf what it is due, if anything, and makes a record of it, for {claimAgain}.
    /// @return units Units paid.
    function register(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32[] calldata siblings)
        external
        returns (uint64 units);

    /// @notice Pays the caller's leaf, which has a record, what it is due, to its payee. Needs no proof.
    /// @return units Units paid.
    function claimAgain(SnapshotId snapshot, IERC20 token, Leaf leaf, bytes32 sumRoot) external returns (uint64 units);

    /// @notice Has the caller's leaf paid to `payee` from now on, also what is due already. Nothing is paid by this. The leaf has
    /// a record from now on.
    function setPayee(LeafProof calldata proof, address payee) external;

    /// @notice Pays leaves of an account to where its order says, less the caller's fee. Anyone may call, so the account needs no
    /// gas. The account decides for all its leaves: the order also stands above payees that were named before, and a held leaf is
    /// paid. Their payees stay as they are. The fee stands in place of the tip: the account gets all else.
    ///
    /// The relayer chooses the leaves, also such of later snapshots, and its fee; minUnits and maxFee bound both. A leaf that leads
    /// to no pool or is due nothing is skipped, as in {claimMany}; so is one of another scale than the first.
    /// @param fee Units that the caller keeps.
    /// @param signature As in {Signatures}.
    /// @return units Units paid to the order's `to`.
    function claimBySignature(
        ClaimOrder calldata order,
        OrderLeaf[] calldata leaves,
        uint64 fee,
        bytes calldata signature
    ) external returns (uint64 units);

    /// @notice Names a payee as {setPayee} does, for leaves of an account that signed the order. Anyone may call. All leaves of the
    /// order are changed, or none. An order without snapshots only uses up its nonce, and so takes another order back.
    /// @param leaves One for each snapshot, in the order's order.
    /// @param signature As in {Signatures}.
    function setPayeeFor(PayeeOrder calldata order, OrderLeaf[] calldata leaves, bytes calldata signature) external;

    /// @notice Uses up a nonce of the caller, so that no order with it is carried out any more.
    function cancelNonce(uint256 nonce) external;

    /// @notice Pays a group of 128 leaves what it is due. Anyone may call. A recipient that the token refuses hinders nobody: its
    /// leaf is stuck, and is due the same later. Each transfer has 120,000 gas. A held leaf without a payee is left out. The caller
    /// keeps the pool's tip of each payment, in one transfer.
    /// @param group Number of a leaf divided by 128.
    /// @param leaves All leaves of the group, in order: account 20 ‖ weight 8 each.
    /// @param named Those that name a payee, in order: number in the group 1 ‖ payee 20 each.
    /// @param siblings Siblings from the group's subtree up to the root.
    function push(
        Pool calldata pool,
        uint32 group,
        bytes calldata leaves,
        bytes calldata named,
        bytes32[] calldata siblings
    ) external;

    /// @notice Takes what was credited to the caller when a transfer to it failed.
    /// @return amount Base units.
    function withdraw(IERC20 token, address to) external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The only contract that moves escrows.
    function market() external view returns (address);

    /// @notice The only contract that bans leaves.
    function delivery() external view returns (address);

    /// @notice A pool's id.
    function poolId(Pool calldata pool) external pure returns (PoolId);

    /// @notice What the whole snapshot gets so far, in units: all that came in, counted as if nobody were banned.
    function accruedOf(PoolId pool) external view returns (uint64);

    /// @notice Accrued up to which a group was pushed.
    function groupOf(PoolId pool, uint32 group) external view returns (uint64 last);

    /// @notice A leaf's lane.
    /// @return paid Units that the leaf got in all, if it is stuck or that is more than it got by pushes.
    /// @return stuck Whether pushes do not count for it: a transfer to it failed, or it is held and was paid by signature.
    /// @return odd Whether it has a record, which stands for its lane.
    function laneOf(PoolId pool, uint32 number) external view returns (uint64 paid, bool stuck, bool odd);

    /// @notice A leaf's record; all zero if it has none. Whether the leaf stands so in the sum tree is not checked.
    function recordOf(LeafProof calldata proof) external view returns (uint64 paid, bool stuck, address payee);

    /// @notice Weight V of a snapshot's leaves that are banned.
    function bannedWeightOf(SnapshotId snapshot) external view returns (uint64);

    /// @notice Whether a leaf is banned, and what had accrued by then. Whether it stands so in the sum tree is not checked.
    /// @param node The leaf as the lowest node of the sum tree.
    function banOf(PoolId pool, uint32 number, bytes32 node) external view returns (bool banned, uint64 cap);

    /// @notice Units that a leaf is due, provided that it stands so in the sum tree, which is not checked.
    /// @param node The leaf as the lowest node of the sum tree.
    /// @param held Whether the leaf is held.
    function dueOf(Pool calldata pool, uint32 number, bytes32 node, bool held) external view returns (uint64 units);

    /// @notice EIP-712 digest of an order to claim, under this contract's domain.
    function claimOrderId(ClaimOrder calldata order) external view returns (bytes32);

    /// @notice EIP-712 digest of an order that names a payee, under this contract's domain.
    function payeeOrderId(PayeeOrder calldata order) external view returns (bytes32);

    /// @notice Whether a nonce of an account is used up. Nonces have no order: 256 that differ in the lowest byte share a slot.
    function isNonceUsed(address account, uint256 nonce) external view returns (bool);

    /// @notice Base units that an account can withdraw.
    function creditOf(IERC20 token, address account) external view returns (uint256);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClaimOrder, IPayouts, Leaf, OrderLeaf, PayeeOrder} from "../interfaces/IPayouts.sol";
import {PoolId, SnapshotId} from "../interfaces/Ids.sol";
import {Lane, Lanes} from "../libraries/Lanes.sol";
import {Leaves} from "../libraries/Leaves.sol";
import {Pools} from "../libraries/Pools.sol";
import {Signatures} from "../libraries/Signatures.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {Typed} from "../libraries/Typed.sol";
import {Claims} from "./Claims.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title Orders
/// @notice What of {Payouts} an account has others do for it, by its signature.
abstract contract Orders is Claims, EIP712 {
    using BitMaps for BitMaps.BitMap;
    using Leaves for Leaf;

    // ------------------------------------------------------------------------------------------------ storage

    mapping(address account => BitMaps.BitMap) private _nonces;

    // ------------------------------------------------------------------------------------------------ constructor

    constructor() EIP712("Tantieme Payouts", "1") {}

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc IPayouts
    function claimBySignature(
        ClaimOrder calldata order,
        OrderLeaf[] calldata leaves,
        uint64 fee,
        bytes calldata signature
    ) external notEntered returns (uint64 units) {
        // Check.
        IERC20 token = order.token;
        if (fee > order.maxFee) revert Payouts_FeeTooHigh(fee, order.maxFee);
        _requirePayee(token, order.to);
        _requireOrder(order.account, order.nonce, order.deadline, claimOrderId(order), signature);

        // Effect.
        _useNonce(order.account, order.nonce);
        (uint64 due, uint256 scale) = _takeAll(order.account, token, leaves);
        if (due <= fee || due - fee < order.minUnits) revert Payouts_TooLittle(due, fee, order.minUnits);
        units = due - fee;
        emit OrderPaid({
            account: order.account, token: token, to: order.to, units: units, relayer: msg.sender, fee: fee
        });

        // Interaction.
        _send(token, order.to, _amountOf(scale, units));
        if (fee != 0) _send(token, msg.sender, _amountOf(scale, fee));
    }

    /// @inheritdoc IPayouts
    function setPayeeFor(PayeeOrder calldata order, OrderLeaf[] calldata leaves, bytes calldata signature)
        external
        notEntered
    {
        // Check.
        IERC20 token = order.token;
        _requireLeaves(order.snapshots, leaves);
        _requirePayee(token, order.payee);
        _requireOrder(order.account, order.nonce, order.deadline, payeeOrderId(order), signature);

        // Effect. A leaf that leads to no pool reverts.
        _useNonce(order.account, order.nonce);
        for (uint256 i = 0; i < leaves.length; ++i) {
            (PoolId pool, bytes32 node,) = _proveOrdered(order.account, token, leaves[i]);
            _name({
                pool: pool,
                number: leaves[i].leaf.number(),
                node: node,
                account: order.account,
                held: _isHeld(leaves[i]),
                payee: order.payee
            });
        }
    }

    /// @inheritdoc IPayouts
    function cancelNonce(uint256 nonce) external {
        // Check.
        if (isNonceUsed(msg.sender, nonce)) revert Payouts_UsedNonce(msg.sender, nonce);

        // Effect.
        _useNonce(msg.sender, nonce);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc IPayouts
    function claimOrderId(ClaimOrder calldata order) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.claimOrder(order));
    }

    /// @inheritdoc IPayouts
    function payeeOrderId(PayeeOrder calldata order) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.payeeOrder(order));
    }

    /// @inheritdoc IPayouts
    function isNonceUsed(address account, uint256 nonce) public view returns (bool) {
        return _nonces[account].get(nonce);
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Asking an account's code changes nothing: the call is static.
    function _requireOrder(address account, uint256 nonce, uint64 deadline, bytes32 id, bytes calldata signature)
        private
        view
    {
        if (block.timestamp >= deadline) revert Payouts_Expired(deadline);
        if (isNonceUsed(account, nonce)) revert Payouts_UsedNonce(account, nonce);
        if (!Signatures.isSignedBy(id, signature, account)) revert Payouts_BadSignature(account);
    }

    function _requireLeaves(SnapshotId[] calldata snapshots, OrderLeaf[] calldata leaves) private pure {
        bool same = leaves.length == snapshots.length;
        for (uint256 i = 0; same && i < leaves.length; ++i) {
            same = SnapshotId.unwrap(leaves[i].snapshot) == SnapshotId.unwrap(snapshots[i]);
        }
        if (!same) revert Payouts_BadLeaves(leaves.length, snapshots.length);
    }

    function _useNonce(address account, uint256 nonce) private {
        _nonces[account].set(nonce);
        emit NonceUsed(account, nonce);
    }

    /// @dev Counts leaves of an account as paid, but for those of another scale than the first: their units are other money.
    /// @return due Units that they were due. A sum that reaches 2^64 panics; then fewer leaves do.
    function _takeAll(address account, IERC20 token, OrderLeaf[] calldata leaves)
        private
        returns (uint64 due, uint256 scale)
    {
        for (uint256 i = 0; i < leaves.length; ++i) {
            Leaf leaf = leaves[i].leaf;
            if (i == 0) scale = leaf.scale();
            if (leaf.scale() == scale) due += _takeOrdered(account, token, leaves[i]);
        }
    }

    /// @dev Counts a leaf as paid, whoever its payee is: 0 units if it is not due, or not there.
    function _takeOrdered(address account, IERC20 token, OrderLeaf calldata item) private returns (uint64 units) {
        (PoolId pool, bytes32 node, bytes32 root) = _proveOrdered(account, token, item);
        uint256 number = item.leaf.number();
        if (_isHeld(item)) units = _takeHeld(pool, number, node, root);
        else (units,) = _take({pool: pool, number: number, node: node, root: root, own: false});
        if (units != 0) emit Claimed(Pools.payment(pool, number, units));
    }

    /// @dev The same for a held leaf. Without a record its lane alone counts, since pushes leave it out.
    function _takeHeld(PoolId pool, uint256 number, bytes32 node, bytes32 root) private returns (uint64 units) {
        Group storage group = _groups[pool][number / GROUP];
        Lane lane = _laneOf(group, number);
        if (lane.odd()) {
            (units,) = _take({pool: pool, number: number, node: node, root: root, own: false});
            return units;
        }

        lane = Lanes.stuckLane(lane.paid());
        (uint256 part, uint256 got) = _standing(pool, number, lane, node, root);
        if (part <= got) return 0;
        _putLane(group, number, Lanes.stuckLane(part));
        return uint64(part - got);
    }

    function _isHeld(OrderLeaf calldata item) private pure returns (bool) {
        return item.named && item.payee == address(0);
    }

    /// @dev Where the proof of an account's leaf leads.
    function _proveOrdered(address account, IERC20 token, OrderLeaf calldata item)
        private
        pure
        returns (PoolId pool, bytes32 node, bytes32 root)
    {
        uint64 weight = item.leaf.weight();
        node = item.named ? SumTree.namedLeaf(account, item.payee, weight) : SumTree.leaf(account, weight);
        root = _rootOf(node, item.leaf, item.siblings);
        pool = _poolOf(item.snapshot, token, item.leaf, root);
    }
}

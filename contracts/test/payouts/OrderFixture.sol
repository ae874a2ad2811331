// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Passkeys} from "../support/Passkeys.sol";
import "./PoolFixture.sol";
import {ClaimOrder, OrderLeaf, PayeeOrder} from "src/interfaces/IPayouts.sol";

/// @notice People who sign orders, and a relayer who carries them out.
abstract contract OrderFixture is PoolFixture {
    /// @dev Number of the leaf that is the person's.
    uint256 internal constant OWN = 3;

    address internal person;
    uint256 internal key;
    address internal relayer = makeAddr("relayer");
    address internal to = makeAddr("to");
    address internal payee = makeAddr("payee");

    function setUp() public virtual override {
        super.setUp();
        (person, key) = makeAddrAndKey("person");
        own(person);
    }

    /// @dev A snapshot of five leaves of equal weight, of which one is an account's.
    function own(address account) internal {
        makeSnapshot(owning(Trees.equal(5, 1), account));
    }

    function owning(Leaves memory leaves_, address account) internal pure returns (Leaves memory) {
        leaves_.accounts[OWN] = account;
        return leaves_;
    }

    // ------------------------------------------------------------------------------------------------ orders

    function claimOrder() internal view returns (ClaimOrder memory) {
        return ClaimOrder({
            account: leaves.accounts[OWN],
            token: dollar,
            to: to,
            minUnits: 1,
            maxFee: 2,
            nonce: 7,
            deadline: uint64(block.timestamp + 1 days)
        });
    }

    function payeeOrder() internal view returns (PayeeOrder memory order) {
        order.account = leaves.accounts[OWN];
        order.token = dollar;
        order.payee = payee;
        order.snapshots = new SnapshotId[](1);
        order.snapshots[0] = snapshot;
        order.nonce = 7;
        order.deadline = uint64(block.timestamp + 1 days);
    }

    /// @dev The person's leaf of the snapshot at hand.
    function orderLeaf() internal view returns (OrderLeaf memory item) {
        item.snapshot = snapshot;
        item.leaf = leafOf(OWN);
        item.named = Trees.isNamed(leaves, OWN);
        if (item.named) item.payee = leaves.payees[OWN];
        item.siblings = proofOf(OWN);
    }

    function only(OrderLeaf memory item) internal pure returns (OrderLeaf[] memory items) {
        items = new OrderLeaf[](1);
        items[0] = item;
    }

    /// @dev Snapshots into which 50 units came, 10 of them for each leaf. The last one stays at hand.
    function openSnapshots(uint256 count) internal returns (OrderLeaf[] memory items) {
        items = new OrderLeaf[](count);
        for (uint256 i = 0; i < count; ++i) {
            snapshot = SnapshotId.wrap(keccak256(abi.encode("snapshot", i)));
            deposit(50);
            items[i] = orderLeaf();
        }
    }

    // ------------------------------------------------------------------------------------------------ signatures

    /// @dev Type and domain are spelled once more.
    function idOf(ClaimOrder memory o) internal view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "ClaimOrder(address account,address token,address to,uint64 minUnits,uint64 maxFee,uint256 nonce,uint64 deadline)"
        );
        return
            typed(keccak256(abi.encode(typeHash, o.account, o.token, o.to, o.minUnits, o.maxFee, o.nonce, o.deadline)));
    }

    function idOf(PayeeOrder memory o) internal view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "PayeeOrder(address account,address token,address payee,bytes32[] snapshots,uint256 nonce,uint64 deadline)"
        );
        bytes memory list = "";
        for (uint256 i = 0; i < o.snapshots.length; ++i) {
            list = bytes.concat(list, SnapshotId.unwrap(o.snapshots[i]));
        }
        return typed(keccak256(abi.encode(typeHash, o.account, o.token, o.payee, keccak256(list), o.nonce, o.deadline)));
    }

    function typed(bytes32 structHash) internal view returns (bytes32) {
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Tantieme Payouts"),
                keccak256("1"),
                block.chainid,
                address(payouts)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", separator, structHash));
    }

    function signed(bytes32 digest) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    // ------------------------------------------------------------------------------------------------ calls

    function relay(ClaimOrder memory order, OrderLeaf[] memory items, uint64 fee) internal returns (uint64) {
        return relay(order, items, fee, signed(idOf(order)));
    }

    function relay(ClaimOrder memory order, OrderLeaf[] memory items, uint64 fee, bytes memory signature)
        internal
        returns (uint64)
    {
        vm.prank(relayer);
        return payouts.claimBySignature(order, items, fee, signature);
    }

    function relay(PayeeOrder memory order, OrderLeaf[] memory items) internal {
        relay(order, items, signed(idOf(order)));
    }

    function relay(PayeeOrder memory order, OrderLeaf[] memory items, bytes memory signature) internal {
        vm.prank(relayer);
        payouts.setPayeeFor(order, items, signature);
    }

    /// @dev What someone has of the token.
    function has(address account) internal view returns (uint256) {
        return dollar.balanceOf(account);
    }

    // ------------------------------------------------------------------------------------------------ expectations

    function expectBadSignature(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadSignature.selector, account));
    }

    function expectUsedNonce(address account, uint256 nonce) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_UsedNonce.selector, account, nonce));
    }

    function expectTooLittle(uint64 units, uint64 fee, uint64 minUnits) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_TooLittle.selector, units, fee, minUnits));
    }

    function expectBadPayee(address bad) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_BadPayee.selector, bad));
    }

    function expectExpired(uint64 deadline) internal {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Payouts_Expired.selector, deadline));
    }
}

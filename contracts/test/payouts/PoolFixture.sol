// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import {Payouts} from "src/Payouts.sol";
import {IMarket} from "src/interfaces/IMarket.sol";
import {Claim, IPayouts, Leaf, LeafProof, LeafSet, Pool} from "src/interfaces/IPayouts.sol";
import {PoolId, SaleId, SnapshotId} from "src/interfaces/Ids.sol";
import {Money, Moneys} from "src/libraries/Money.sol";
import {DemoDollar} from "src/testnet/DemoDollar.sol";

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Market as Payouts sees it: it was deployed for one vault, and calls it.
contract FakeMarket {
    address public payouts;
    /// @dev Who bans leaves; tests speak for it.
    address public delivery = address(uint160(uint256(keccak256("delivery"))));

    constructor(address payouts_) {
        payouts = payouts_;
    }
}

/// @notice A vault alone, with pools that a test fills at will: sales are made and settled as by Market, which is impersonated.
abstract contract PoolFixture is Test {
    Payouts internal payouts;
    address internal market;
    DemoDollar internal dollar;
    address internal buyer = makeAddr("buyer");
    address internal anyone = makeAddr("anyone");

    /// @dev The snapshot at hand, its leaves and its root.
    SnapshotId internal snapshot;
    Leaves internal leaves;
    bytes32 internal sumRoot;
    uint8 internal scale;
    uint16 internal tipBps;
    uint256 internal deposits;

    function setUp() public virtual {
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        market = address(new FakeMarket(next));
        payouts = new Payouts(IMarket(market));
        dollar = new DemoDollar();
    }

    // ------------------------------------------------------------------------------------------------ snapshots

    /// @dev A snapshot over given leaves.
    function makeSnapshot(Leaves memory leaves_) internal {
        leaves = leaves_;
        sumRoot = Trees.sumRoot(leaves_);
        snapshot = SnapshotId.wrap(keccak256(abi.encode("snapshot", sumRoot)));
    }

    function useToken(DemoDollar token) internal {
        dollar = token;
        scale = token.decimals() - 6;
    }

    /// @dev Leaves of given weights, with accounts of their own.
    function weighted(uint64[] memory weights) internal pure returns (Leaves memory leaves_) {
        leaves_ = Trees.equal(weights.length, 1);
        leaves_.weights = weights;
    }

    /// @dev The same leaves, of which one names a payee; zero for a held leaf.
    function naming(Leaves memory leaves_, uint256 number, address payee) internal pure returns (Leaves memory) {
        if (leaves_.named.length == 0) {
            leaves_.named = new bool[](leaves_.accounts.length);
            leaves_.payees = new address[](leaves_.accounts.length);
        }
        (leaves_.named[number], leaves_.payees[number]) = (true, payee);
        return leaves_;
    }

    function money() internal view returns (Money) {
        return Moneys.make(scale, tipBps);
    }

    function pool() internal view returns (Pool memory) {
        return Pool({
            snapshot: snapshot, token: dollar, money: money(), count: uint32(leaves.accounts.length), sumRoot: sumRoot
        });
    }

    function poolId() internal view returns (PoolId) {
        return PoolId.wrap(keccak256(abi.encode(pool())));
    }

    /// @dev What a leaf is due of an amount that came in for all.
    function partOf(uint256 number, uint256 accrued) internal view returns (uint256) {
        return accrued * leaves.weights[number] / Trees.sumOf(sumRoot);
    }

    function leafOf(uint256 number) internal view returns (Leaf) {
        return packed({number: number, weight: leaves.weights[number]});
    }

    function packed(uint256 number, uint64 weight) internal view returns (Leaf) {
        uint32 count = uint32(leaves.accounts.length);
        bytes memory word = abi.encodePacked(bytes13(0), money(), count, uint32(number), weight);
        return Leaf.wrap(bytes32(word));
    }

    function proofOf(uint256 number) internal view virtual returns (bytes32[] memory) {
        return Trees.sumProof(leaves, number);
    }

    function leafProof(uint256 number) internal view returns (LeafProof memory proof) {
        proof.snapshot = snapshot;
        proof.token = dollar;
        proof.leaf = leafOf(number);
        proof.account = leaves.accounts[number];
        proof.named = Trees.isNamed(leaves, number);
        if (proof.named) proof.payee = leaves.payees[number];
        proof.siblings = proofOf(number);
    }

    function setOf(uint256[] memory numbers) internal view returns (LeafSet memory) {
        return Trees.setOf(leaves, pool(), numbers);
    }

    // ------------------------------------------------------------------------------------------------ bans

    function ban(uint256 number) internal returns (uint64) {
        uint256[] memory numbers = new uint256[](1);
        numbers[0] = number;
        return ban(numbers);
    }

    function ban(uint256[] memory numbers) internal returns (uint64) {
        LeafSet memory set = setOf(numbers);
        vm.prank(payouts.delivery());
        return payouts.ban(set);
    }

    // ------------------------------------------------------------------------------------------------ money in

    /// @dev An escrow, made by Market; base units.
    function escrow(uint128 amount) internal {
        dollar.mint(buyer, amount);
        vm.prank(buyer);
        dollar.approve(address(payouts), amount);
        vm.prank(market);
        payouts.escrow({token: dollar, buyer: buyer, amount: amount});
    }

    /// @dev A settled sale; units.
    function deposit(uint64 units) internal {
        deposit(units, payouts.bannedWeightOf(snapshot));
    }

    /// @param banned What weight was banned at the offer.
    function deposit(uint64 units, uint64 banned) internal returns (uint64 back) {
        escrow(uint128(units * 10 ** scale));
        vm.prank(market);
        return payouts.deposit({pool: poolId(), sale: SaleId.wrap(bytes32(++deposits)), units: units, banned: banned});
    }

    // ------------------------------------------------------------------------------------------------ money out

    function claim(uint256 number) internal returns (uint64) {
        bytes32[] memory siblings = proofOf(number);
        Leaf leaf = leafOf(number);
        vm.prank(leaves.accounts[number]);
        return payouts.claim(snapshot, dollar, leaf, siblings);
    }

    function claimAgain(uint256 number) internal returns (uint64) {
        Leaf leaf = leafOf(number);
        vm.prank(leaves.accounts[number]);
        return payouts.claimAgain(snapshot, dollar, leaf, sumRoot);
    }

    function register(uint256 number) internal returns (uint64) {
        bytes32[] memory siblings = proofOf(number);
        Leaf leaf = leafOf(number);
        vm.prank(leaves.accounts[number]);
        return payouts.register(snapshot, dollar, leaf, siblings);
    }

    function setPayee(uint256 number, address payee) internal {
        LeafProof memory proof = leafProof(number);
        vm.prank(leaves.accounts[number]);
        payouts.setPayee(proof, payee);
    }

    function push(uint32 group) internal {
        (bytes memory packed_, bytes memory names, bytes32[] memory siblings) = Trees.sumGroup(leaves, group);
        payouts.push(pool(), group, packed_, names, siblings);
    }

    // ------------------------------------------------------------------------------------------------ what is seen

    function due(uint256 number) internal view returns (uint64) {
        bool held = Trees.isNamed(leaves, number) && leaves.payees[number] == address(0);
        return payouts.dueOf(pool(), uint32(number), Trees.sumLeaf(leaves, number), held);
    }

    function balanceOf(uint256 number) internal view returns (uint256) {
        return dollar.balanceOf(leaves.accounts[number]);
    }
}

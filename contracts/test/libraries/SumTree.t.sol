// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Leaves, Trees} from "../support/Trees.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Pool} from "src/interfaces/IPayouts.sol";
import {PoolId, SnapshotId} from "src/interfaces/Ids.sol";
import {Entry, Lane, Lanes, Record, Slot} from "src/libraries/Lanes.sol";
import {Money} from "src/libraries/Money.sol";
import {Pools} from "src/libraries/Pools.sol";
import {Rate, Runs} from "src/libraries/Runs.sol";
import {SumTree} from "src/libraries/SumTree.sol";
import {TRANSFER_GAS, TRANSFER_NEEDS} from "src/libraries/Transfers.sol";

/// @notice The vault's libraries, with their calldata arguments, where a test can reach them.
contract VaultLibraries {
    Slot[32] internal slots;
    Record internal record;

    function climb(bytes32 node, uint256 place, uint256 count, bytes32[] calldata siblings)
        external
        pure
        returns (bytes32)
    {
        return SumTree.climb({node: node, place: place, count: count, siblings: siblings});
    }

    function subtree(bytes calldata packed, uint256 width) external pure returns (bytes32 top, uint256 sum) {
        bytes32[] memory nodes;
        (nodes, sum) = SumTree.leavesOf(packed, width);
        top = SumTree.fold(nodes);
    }

    function pay(Rate memory rate, bytes calldata leaves, uint256 first, uint256 end, uint256 tipBps)
        external
        returns (uint256, uint256, uint256)
    {
        return Runs.pay({rate: rate, leaves: leaves, first: first, end: end, tipBps: tipBps});
    }

    function firstUsed(uint256 used, uint256 first, uint256 end) external returns (uint256) {
        for (uint256 i = 0; i < 32; ++i) {
            slots[i].lanes = (used >> i) & 1;
        }
        return Lanes.firstUsed(slots, first, end);
    }

    function write(Entry entry) external returns (Entry) {
        record.entry = entry;
        return record.entry;
    }
}

/// @notice The libraries, much of them assembly, against plain Solidity.
contract SumTreeTest is Test {
    VaultLibraries internal libraries = new VaultLibraries();
    Rate internal rate_;
    uint256 internal tipBps_;

    function random(uint256 count, uint256 seed) internal pure returns (Leaves memory leaves) {
        leaves = Trees.equal(count, 1);
        for (uint256 i = 0; i < count; ++i) {
            leaves.accounts[i] = address(uint160(uint256(keccak256(abi.encode(seed, i)))));
            leaves.weights[i] = uint64(uint256(keccak256(abi.encode(i, seed))) >> 200);
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_SubtreeIsThePlainTree(uint256 count, uint256 seed) public view {
        count = bound(count, 1, 128);
        Leaves memory leaves = random(count, seed);
        (bytes memory packed,,) = Trees.sumGroup(leaves, 0);
        (bytes32 top, uint256 sum) = libraries.subtree(packed, 1 << SumTree.depthOf(count));
        assertEq(top, Trees.sumRoot(leaves));
        assertEq(sum, Trees.sumOf(top));
    }

    function testFuzz_TheSumOfLeavesIsWhole(uint64[5] calldata weights) public view {
        bytes memory packed;
        uint256 wanted = 0;
        for (uint256 i = 0; i < 5; ++i) {
            packed = bytes.concat(packed, abi.encodePacked(address(1), weights[i]));
            wanted += weights[i];
        }
        (, uint256 sum) = libraries.subtree(packed, 8);
        assertEq(sum, wanted);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_ClimbLeadsToThePlainRoot(uint256 count, uint256 number, uint256 seed) public view {
        count = bound(count, 1, 140);
        Leaves memory leaves = random(count, seed);
        number = bound(number, 0, count - 1);
        bytes32 leaf = SumTree.leaf(leaves.accounts[number], leaves.weights[number]);
        assertEq(leaf, Trees.sumLeaf(leaves, number));
        bytes32[] memory siblings = Trees.sumProof(leaves, number);
        assertEq(libraries.climb(leaf, number, count, siblings), Trees.sumRoot(leaves));
    }

    function testFuzz_ClimbTakesOnlyThePlaceAndDepthOfTheTree(uint256 place, uint256 count, uint256 depth) public view {
        depth = bound(depth, 0, 40);
        count = bound(count, 0, 1 << 34);
        place = bound(place, 0, 1 << 35);
        bytes32 root = libraries.climb(bytes32("node") << 64, place, count, new bytes32[](depth));
        bool fits = place < count && depth == SumTree.depthOf(count);
        assertEq(root != 0, fits);
    }

    function testFuzz_ClimbRefusesSumsOf64Bits(uint64 a, uint64 b, uint64 c, bool first) public view {
        bytes32[] memory siblings = new bytes32[](2);
        (siblings[0], siblings[1]) = (bytes32(uint256(a)), bytes32(uint256(b)));
        uint256 sum = uint256(c) + a + b;
        bytes32 root = libraries.climb(bytes32(uint256(1) << 200 | c), first ? 0 : 3, 4, siblings);
        assertEq(root != 0, sum <= type(uint64).max);
        if (root != 0) assertEq(Trees.sumOf(root), sum);
    }

    function testFuzz_Leaves(address account, address payee, uint64 weight) public pure {
        Leaves memory leaves = Trees.equal(2, weight);
        (leaves.accounts[0], leaves.accounts[1]) = (account, account);
        (leaves.named, leaves.payees) = (new bool[](2), new address[](2));
        (leaves.named[1], leaves.payees[1]) = (true, payee);
        assertEq(SumTree.leaf(account, weight), Trees.sumLeaf(leaves, 0));
        assertEq(SumTree.namedLeaf(account, payee, weight), Trees.sumLeaf(leaves, 1));
    }

    function testFuzz_DepthIsTheLeastThatHoldsAll(uint256 count) public pure {
        count = bound(count, 1, 1 << 40);
        uint256 depth = SumTree.depthOf(count);
        assertGe(1 << depth, count);
        if (depth != 0) assertLt(1 << (depth - 1), count);
    }

    function testFuzz_APoolsIdIsTheHashOfItsParts(Pool calldata pool) public pure {
        PoolId id = Pools.idOf({
            snapshot: pool.snapshot,
            token: pool.token,
            money: Money.unwrap(pool.money),
            count: pool.count,
            sumRoot: pool.sumRoot
        });
        assertEq(PoolId.unwrap(id), keccak256(abi.encode(pool)));
    }

    function testFuzz_Payment(bytes32 id, uint32 number, uint64 units) public pure {
        bytes memory plain = abi.encodePacked(bytes20(id), number, units);
        assertEq(Pools.payment(PoolId.wrap(id), number, units), bytes32(plain));
    }

    function testFuzz_LanesDoNotTouchEachOther(uint64[4] memory lanes, uint256 number, uint64 fresh) public pure {
        uint256 word = 0;
        for (uint256 i = 0; i < 4; ++i) {
            word = Lanes.put(word, i, Lane.wrap(lanes[i]));
        }
        word = Lanes.put(word, number, Lane.wrap(fresh));
        lanes[number % 4] = fresh;
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(Lane.unwrap(Lanes.at(word, i)), lanes[i]);
        }
    }

    function testFuzz_PartsOfALane(uint256 units, uint256 byGroup) public pure {
        units = bound(units, 0, Lanes.MAX);
        byGroup = bound(byGroup, 0, Lanes.MAX);
        Lane paid = Lanes.paidLane(units);
        Lane stuck = Lanes.stuckLane(units).asOdd();
        assertEq(paid.paid(), units);
        assertEq(stuck.paid(), units);
        assertTrue(stuck.stuck() && stuck.odd() && !paid.stuck() && !paid.odd());
        assertEq(paid.got(byGroup), units > byGroup ? units : byGroup);
        assertEq(stuck.got(byGroup), units);
    }

    function testFuzz_Records(uint64 lane, address payee, uint32 ban) public {
        Entry entry = libraries.write(Entry.wrap(0));
        assertFalse(entry.exists());

        entry = libraries.write(entry.withLane(Lane.wrap(lane)).withPayee(payee).withBan(ban));
        assertTrue(entry.exists());
        assertEq(Lane.unwrap(entry.lane()), lane | 1 << 63);
        assertEq(entry.payee(), payee);
        assertEq(entry.ban(), ban);

        entry = entry.withPayee(address(1)).withLane(Lane.wrap(2));
        assertEq(Lane.unwrap(entry.lane()), 2 | 1 << 63, "another lane");
        assertEq(entry.payee(), address(1), "another payee");
        assertEq(entry.ban(), ban, "the ban stays");
    }

    function testFuzz_FirstUsedSlot(uint32 used, uint256 first, uint256 end) public {
        end = bound(end, 0, 32);
        first = bound(first, 0, end);
        uint256 wanted = first;
        while (wanted < end && (used >> wanted) & 1 == 0) ++wanted;
        assertEq(libraries.firstUsed(used, first, end), wanted);
    }

    function test_TransfersHaveTheirGas() public pure {
        // A call passes on at most 63/64; a slot's write and a cold account come before it.
        assertGt(TRANSFER_NEEDS - TRANSFER_NEEDS / 64, TRANSFER_GAS + 2900 + 2600);
    }

    /// @dev The run of leaves, in the plainest way.
    /// forge-config: default.fuzz.runs = 128
    function testFuzz_RunsPayAsTransfersOneByOne(
        uint256 seed,
        uint64 accrued,
        uint64 last,
        uint256 blocked,
        uint16 tipBps
    ) public {
        BlockingToken token = new BlockingToken();
        Leaves memory leaves = Trees.equal(9, 1);
        uint256 total = 0;
        for (uint256 i = 0; i < 9; ++i) {
            leaves.weights[i] = uint64((seed >> (8 * i)) % 4);
            total += leaves.weights[i];
        }
        accrued = uint64(bound(accrued, 0, 1e12));
        last = uint64(bound(last, 0, accrued));
        blocked = bound(blocked, 0, 12);
        if (blocked < 9) token.setBlocked(leaves.accounts[blocked], true);
        token.mint(address(libraries), 1e30);

        rate_ = Rate({token: IERC20(token), accrued: accrued, last: last, totalWeight: total + 1, unit: 1e12});
        tipBps_ = tipBps % 3 == 0 ? 0 : tipBps % 4001;
        checkRun(leaves, blocked);
    }

    function checkRun(Leaves memory leaves, uint256 blocked) internal {
        Rate memory rate = rate_;
        (bytes memory packed,,) = Trees.sumGroup(leaves, 0);
        (uint256 place, uint256 units, uint256 tips) = libraries.pay(rate, packed, 2, 8, tipBps_);

        (uint256 wanted, uint256 kept) = (0, 0);
        uint256 i = 2;
        for (; i < 8; ++i) {
            uint256 weight = leaves.weights[i];
            uint256 due = rate.accrued * weight / rate.totalWeight - rate.last * weight / rate.totalWeight;
            if (due != 0 && i == blocked) break;
            uint256 tip = due * tipBps_ / 10_000;
            assertEq(rate.token.balanceOf(leaves.accounts[i]), (due - tip) * 1e12, "paid");
            wanted += due;
            kept += tip;
        }
        assertEq(place, i, "place");
        assertEq(units, wanted, "units");
        assertEq(tips, kept, "tips");
        uint256 others = rate.token.balanceOf(leaves.accounts[0]) + rate.token.balanceOf(leaves.accounts[8]);
        assertEq(others, 0, "others");
    }
}

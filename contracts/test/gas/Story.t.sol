// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {Retraction} from "src/interfaces/IDatasets.sol";

/// @notice Gas of whole transactions: every call below runs as a transaction of its own (isolate = true), with 21,000, calldata,
/// cold slots and refunds. Figures are kept in snapshots/story.json and stand in README.md.
contract StoryGas is Fixture {
    uint256 internal constant CONTRIBUTORS = 10_000;

    function measure(string memory step) internal {
        vm.snapshotGasLastCall("story", step);
    }

    /// @dev The deployment and its token have seen a sale of another snapshot, as they have in the long run.
    function warmUp() internal {
        makeKey();
        leaves = Trees.equal(3, 1);
        Terms memory terms = defaultTerms();
        terms.salt = "another";
        SnapshotId snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        settledSale(defaultOffer(snapshot));
        skip(1 hours);
        vm.roll(vm.getBlockNumber() + 10);
    }

    function bigOffer(SnapshotId snapshot, bytes32 salt) internal view returns (Offer memory o) {
        o = defaultOffer(snapshot);
        (o.price, o.salt) = (100_000e6, salt);
    }

    function test_Key() public {
        joinAll();
        bytes memory dealing = filled(committee.dealingLength());
        for (uint256 i = 0; i < N; ++i) {
            vm.prank(founders[i]);
            committee.deal(1, dealing);
        }
        measure("deal, 5 members");
        bytes memory material_ = material();
        committee.finalise(material_, ALL, quorum(ALL, keyHashDigest(material_)));
        measure("finalise, 5 members");
    }

    function test_Join() public {
        join(0);
        dollar.mint(founders[1], BOND);
        vm.prank(founders[1]);
        dollar.approve(address(committee), BOND);
        vm.prank(founders[1]);
        committee.join("https://member.example", filled(60), filled(96), filled(64));
        measure("join");
    }

    /// @dev As "offer, first sale of a snapshot", but nothing was approved before.
    function test_PermitThenCall() public {
        warmUp();
        leaves = Trees.equal(CONTRIBUTORS, 1);
        Offer memory o = bigOffer(commitSnapshot(nextSnapshot(createDataset())), "first");
        skip(10);
        o.buyer = vm.addr(7);
        dollar.mint(o.buyer, o.price);

        bytes32 kind = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 message = keccak256(abi.encode(kind, o.buyer, payouts, o.price, 0, type(uint256).max));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(7, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), message)));
        bytes memory call = abi.encodeCall(IMarket.offer, (o, keyG1, keyG2));
        vm.prank(o.buyer);
        market.permitThenCall({
            token: address(dollar), amount: o.price, deadline: type(uint256).max, v: v, r: r, s: s, call: call
        });
        measure("offer with a permit, first sale of a snapshot");
    }

    function test_Anchor() public {
        makeKey();
        for (uint64 number = 1; number <= 2; ++number) {
            bytes32 root = keccak256(abi.encode("root", number));
            bytes32 dataHash = keccak256(abi.encode("data", number));
            bytes32 digest = batchDigest(number, 3, root, 1000, dataHash);
            anchors.anchor({
                epoch: 1,
                number: number,
                round: 3,
                root: root,
                count: 1000,
                dataHash: dataHash,
                signers: QUORUM,
                signatures: quorum(QUORUM, digest)
            });
        }
        measure("anchor, 3 of 5");
    }

    function test_Snapshot() public {
        makeKey();
        DatasetId dataset = datasets.create(defaultTerms());
        measure("create a dataset");
        leaves = Trees.equal(10, 1);
        Snapshot memory s = nextSnapshot(dataset);
        bytes memory signatures = quorum(QUORUM, SnapshotId.unwrap(datasets.snapshotId(s)));
        datasets.commitSnapshot(s, QUORUM, signatures);
        measure("commit a snapshot, 3 of 5");
    }

    function test_Retract() public {
        DatasetId dataset = createDataset();
        vm.prank(anyone);
        datasets.retract(dataset, 1);
        measure("retract");
        (Retraction[] memory one, bytes[] memory its) = retractions(dataset, 1, 0);
        datasets.retractFor(one, its);
        measure("retract by signature, 1");
        (Retraction[] memory many, bytes[] memory theirs) = retractions(dataset, 100, 1);
        assertEq(datasets.retractFor(many, theirs), 100, "taken");
        measure("retract by signature, 100");
    }

    /// @dev Signed retractions of accounts that never left, by the first one's number.
    function retractions(DatasetId dataset, uint256 count, uint256 first)
        internal
        returns (Retraction[] memory list, bytes[] memory signatures)
    {
        (list, signatures) = (new Retraction[](count), new bytes[](count));
        for (uint256 i = 0; i < count; ++i) {
            (address account, uint256 key) = makeAddrAndKey(vm.toString(first + i));
            list[i] = Retraction({account: account, dataset: dataset, minVersion: 2, deadline: type(uint64).max});
            (bytes32 r, bytes32 vs) = vm.signCompact(key, datasets.retractionId(list[i]));
            signatures[i] = abi.encodePacked(r, vs);
        }
    }

    function test_Purchase() public {
        warmUp();
        SnapshotId snapshot = snapshotOnSale(CONTRIBUTORS);
        buy(bigOffer(snapshot, "first"), "first sale of a snapshot");
        buy(bigOffer(snapshot, "second"), "later sale of a snapshot");
    }

    function buy(Offer memory o, string memory which) internal {
        SaleId sale = makeOffer(o);
        measure(string.concat("offer, ", which));
        delivery.commit(sale, noTombstones(), commits(sale, ALL));
        measure(string.concat("commit of 5, ", which));
        bytes32 digest = delivery.confirmDigest(sale, delivery.rootsDigest(sale), ALL);
        delivery.confirm(sale, ALL, QUORUM, quorum(QUORUM, digest));
        measure(string.concat("confirm, 3 of 5, ", which));
        vm.warp(market.saleOf(sale).disputeEnds);
        market.settle(o);
        measure(string.concat("settle, ", which));
    }

    /// @dev A sale of which members and a treasury have parts.
    function test_Split() public {
        warmUp();
        leaves = Trees.equal(CONTRIBUTORS, 1);
        Terms memory terms = splitTerms(500, 100, 0);
        // Ten sales within the time on sale.
        terms.windows.dispute = 1 hours;
        SnapshotId snapshot = commitSnapshot(nextSnapshot(datasets.create(terms)));
        skip(10);
        SaleId[] memory ten = new SaleId[](10);
        for (uint256 i = 0; i < 10; ++i) {
            ten[i] = settledSale(bigOffer(snapshot, bytes32(i)));
            if (i < 2) measure(i == 0 ? "settle with a split, first sale" : "settle with a split, later sale");
        }
        SaleId[] memory one = new SaleId[](1);
        one[0] = ten[0];

        dollar.mint(anyone, 1);
        vm.prank(founders[0]);
        delivery.payFees(dollar, 0, one, anyone);
        measure("payFees of 1 sale");
        vm.prank(founders[1]);
        delivery.payFees(dollar, 1, ten, anyone);
        measure("payFees of 10 sales");
        vm.prank(makeAddr("treasury"));
        delivery.moveTreasury(dollar, anyone);
        measure("moveTreasury");
    }

    /// @dev A hundred of the contributors, scattered, left after the snapshot.
    function test_Exclude() public {
        warmUp();
        Offer memory o = bigOffer(snapshotOnSale(CONTRIBUTORS), "first");
        o.maxExcluded = 100;
        DatasetId dataset = datasets.snapshotOf(o.snapshot).dataset;
        uint256[] memory numbers = new uint256[](100);
        bytes memory packed;
        for (uint256 i = 0; i < 100; ++i) {
            numbers[i] = 100 * i + uint256(keccak256(abi.encode(i))) % 100;
            packed = bytes.concat(packed, bytes4(uint32(numbers[i])));
            vm.prank(leaves.accounts[numbers[i]]);
            datasets.retract(dataset, 2);
        }

        SaleId sale = makeOffer(o);
        Tombstones memory t = Tombstones({digest: keccak256(packed), count: 100, weight: 100});
        bytes memory items;
        for (uint8 i = 0; i < N; ++i) {
            bytes32 root = listRoot(sale, i);
            items = bytes.concat(items, bytes1(i), root, sign(i, delivery.commitDigest(sale, 1, i, root, t)));
        }
        delivery.commit(sale, t, items);
        delivery.exclude(o, t, packed, Trees.setOf(leaves, poolOf(o.snapshot), numbers));
        measure("exclude 100 leaves");
        assertState(sale, State.Committed);
    }

    function test_Refund() public {
        warmUp();
        Offer memory o = bigOffer(snapshotOnSale(100), "refunded");
        vm.warp(market.saleOf(makeOffer(o)).commitEnds);
        market.resolve(o);
        measure("refund, nothing released");
        o.salt = "locked";
        o.deadline = uint64(vm.getBlockTimestamp()) + 1 hours;
        SaleId sale = makeOffer(o);
        commit(sale, ALL);
        vm.warp(market.saleOf(sale).confirmEnds);
        market.refund(o);
        measure("refund, and the dataset is locked");
    }
}

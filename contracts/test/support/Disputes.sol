// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "./Fixture.sol";
import {LeafSet, PoolLeaf} from "src/interfaces/IPayouts.sol";

/// @title Disputes
/// @notice Sales of a snapshot of ten equal leaves, of which some are tombstones, and some are found faulty. Three faults a sale are
/// allowed, and tombstones of weight 4.
abstract contract Disputes is Fixture {
    uint256 internal constant COUNT = 10;
    uint16 internal constant MOST_FAULTS = 3;
    uint64 internal constant MOST_EXCLUDED = 4;

    DatasetId internal dataset;
    SnapshotId internal snapshot;
    Offer internal o;
    SaleId internal sale;

    function setUp() public virtual override {
        super.setUp();
        makeKey();
        leaves = Trees.equal(COUNT, 1);
        Terms memory terms = defaultTerms();
        terms.maxDisputes = MOST_FAULTS;
        dataset = datasets.create(terms);
        snapshot = commitSnapshot(nextSnapshot(dataset));
        skip(10);

        o = offerOf("offer");
        sale = makeOffer(o);
    }

    function offerOf(bytes32 salt) internal view returns (Offer memory offer) {
        offer = defaultOffer(snapshot);
        (offer.salt, offer.maxExcluded) = (salt, MOST_EXCLUDED);
    }

    function ints(uint256 first) internal pure returns (uint256[] memory numbers) {
        numbers = new uint256[](1);
        numbers[0] = first;
    }

    function ints(uint256 first, uint256 second) internal pure returns (uint256[] memory numbers) {
        numbers = new uint256[](2);
        (numbers[0], numbers[1]) = (first, second);
    }

    function setOf(uint256[] memory numbers) internal view returns (LeafSet memory) {
        return Trees.setOf(leaves, poolOf(snapshot), numbers);
    }

    function banned() internal view returns (uint64) {
        return payouts.bannedWeightOf(snapshot);
    }

    // ------------------------------------------------------------------------------------------------ tombstones

    function retract(uint256 number) internal {
        vm.prank(leaves.accounts[number]);
        datasets.retract(dataset, 1);
    }

    function packedNumbers(uint256[] memory numbers) internal pure returns (bytes memory packed) {
        for (uint256 i = 0; i < numbers.length; ++i) {
            packed = bytes.concat(packed, bytes4(uint32(numbers[i])));
        }
    }

    function tombstonesOf(uint256[] memory numbers) internal pure returns (Tombstones memory) {
        return Tombstones({
            digest: keccak256(packedNumbers(numbers)), count: uint32(numbers.length), weight: uint64(numbers.length)
        });
    }

    /// @dev Commits of a bitmap of members to lists that leave out tombstones.
    function commitWith(SaleId sale_, Tombstones memory tombstones, uint256 members) internal {
        bytes memory items;
        for (uint8 i = 0; i < N; ++i) {
            if (members & (1 << i) == 0) continue;
            bytes32 root = listRoot(sale_, i);
            bytes32 digest = delivery.commitDigest(sale_, 1, i, root, tombstones);
            items = bytes.concat(items, bytes1(i), root, sign(i, digest));
        }
        delivery.commit(sale_, tombstones, items);
    }

    function exclude(uint256[] memory all, uint256[] memory next) internal {
        delivery.exclude(o, tombstonesOf(all), packedNumbers(all), setOf(next));
    }

    function exclude(uint256[] memory all) internal {
        exclude(all, all);
    }

    // ------------------------------------------------------------------------------------------------ faults

    /// @dev Faults of kind 3 of some leaves.
    function faultsOf(uint256[] memory numbers) internal pure returns (bytes memory faults) {
        for (uint256 i = 0; i < numbers.length; ++i) {
            faults = bytes.concat(faults, bytes4(uint32(numbers[i])), bytes1(uint8(3)));
        }
    }

    function fault(Offer memory offer, uint256[] memory numbers) internal {
        bytes memory faults = faultsOf(numbers);
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(market.saleId(offer), faults));
        delivery.fault(offer, faults, setOf(numbers), QUORUM, signatures);
    }

    function expectFaultRefused(uint256[] memory numbers, bytes memory reason) internal {
        bytes memory faults = faultsOf(numbers);
        bytes memory signatures = quorum(QUORUM, delivery.faultDigest(sale, faults));
        LeafSet memory set = setOf(numbers);
        vm.expectRevert(reason);
        delivery.fault(o, faults, set, QUORUM, signatures);
    }

    /// @dev Confirms the sale at hand.
    function deliver() internal {
        commit(sale, ALL);
        confirm(sale, ALL);
    }

    function settle(Offer memory offer) internal {
        vm.warp(market.saleOf(market.saleId(offer)).disputeEnds);
        market.settle(offer);
    }
}

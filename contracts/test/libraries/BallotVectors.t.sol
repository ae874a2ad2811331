// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ManyProofs} from "./SumTreeMany.t.sol";
import "./TypedVectors.t.sol";
import {VoteReader} from "./Votes.t.sol";

/// @notice node/vectors/ballots.json.
contract BallotVectorsTest is VectorFixture {
    using stdJson for string;

    VoteReader internal reader = new VoteReader();
    ManyProofs internal proofs = new ManyProofs();
    bytes32 internal separator;

    function setUp() public {
        load("typed");
        uint256 last = count("domains") - 1;
        assertEq(json.readString(at("domains", last, "contract")), "Ballots");
        separator = word(at("domains", last, "separator"));
        load("ballots");
    }

    function b(uint256 i, string memory key) internal pure returns (string memory) {
        return at("batches", i, key);
    }

    /// SPEC 4.40.
    function test_LeavesLeadToTheRoot() public view {
        uint256 n = count("batches");
        assertGt(n, 4);
        for (uint256 i = 0; i < n; ++i) {
            uint256[] memory wanted = vm.parseJsonUintArray(json, b(i, "numbers"));
            (uint256[] memory numbers, bytes32[] memory nodes,) = reader.leavesOf(json.readBytes(b(i, "items")));
            assertEq(numbers, wanted, "numbers");
            assertEq(nodes, json.readBytes32Array(b(i, "nodes")), "nodes");

            bytes32[] memory siblings = json.readBytes32Array(b(i, "siblings"));
            bytes32 root = proofs.rootOf(numbers, nodes, u(b(i, "n")), siblings);
            assertEq(root, word(b(i, "sumRoot")), "root");
        }
    }

    /// SPEC 5.50.
    function test_BallotsAreSigned() public view {
        for (uint256 i = 0; i < count("batches"); ++i) {
            bytes memory items = json.readBytes(b(i, "items"));
            bytes32[] memory digests = json.readBytes32Array(b(i, "digests"));
            bool[] memory accepts = json.readBoolArray(b(i, "accepts"));
            address[] memory accounts = json.readAddressArray(b(i, "accounts"));
            uint256 place = 0;
            for (uint256 k = 0; k < digests.length; ++k) {
                (uint256 end, bool no,, address account,) = reader.read(items, place);
                assertEq(no, !accepts[k], "no");
                assertEq(account, accounts[k], "account");
                assertEq(digestAt(i, items, place), digests[k], "digest");
                assertTrue(reader.isSigned(items, place, digests[k]), "signed");
                place = end;
            }
            assertEq(place, items.length, "end");
        }
    }

    function digestAt(uint256 i, bytes memory items, uint256 place) internal view returns (bytes32) {
        SaleId offer = SaleId.wrap(word(b(i, "offer")));
        SnapshotId snapshot = SnapshotId.wrap(word(b(i, "snapshot")));
        bytes memory message = Typed.ballotMessage({
            voter: address(0),
            offer_: offer,
            snapshot_: snapshot,
            leaf: 0,
            accept: false,
            until: uint64(u(b(i, "until")))
        });
        return reader.digestOf(items, place, message, abi.encodePacked(hex"1901", separator, bytes32(0)));
    }

    /// SPEC 5.52.
    function test_ChoicesOfEvents() public view {
        for (uint256 i = 0; i < count("batches"); ++i) {
            uint256[] memory numbers = vm.parseJsonUintArray(json, b(i, "numbers"));
            uint256[] memory weights = vm.parseJsonUintArray(json, b(i, "weights"));
            bool[] memory accepts = json.readBoolArray(b(i, "accepts"));
            bytes memory wanted;
            for (uint256 k = 0; k < numbers.length; ++k) {
                uint8 choice = accepts[k] ? 0 : 1;
                wanted = bytes.concat(wanted, abi.encodePacked(uint32(numbers[k]), uint64(weights[k]), choice));
            }
            assertEq(json.readBytes(b(i, "choices")), wanted);
        }
    }
}

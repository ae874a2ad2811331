// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {stdJson} from "forge-std/StdJson.sol";
import {Test} from "forge-std/Test.sol";
import {Retraction, Snapshot, Terms} from "src/interfaces/IDatasets.sol";
import {Tombstones} from "src/interfaces/IDelivery.sol";
import {Offer} from "src/interfaces/IMarket.sol";
import {ClaimOrder, PayeeOrder} from "src/interfaces/IPayouts.sol";
import {DatasetId, SaleId, SnapshotId} from "src/interfaces/Ids.sol";
import {KeyPair} from "src/libraries/KeyPair.sol";
import {MerkleTree} from "src/libraries/MerkleTree.sol";
import {Typed} from "src/libraries/Typed.sol";

/// @notice The libraries, with their calldata arguments, where a test can reach them.
contract Libraries {
    function merkle(bytes32 root, uint256 count, uint256 index, bytes32 leaf, bytes32[] calldata siblings)
        external
        pure
        returns (bool)
    {
        return MerkleTree.verify(root, count, index, leaf, siblings);
    }

    function isPair(bytes32[4] calldata g1, bytes32[8] calldata g2) external view returns (bool) {
        return KeyPair.isPair(g1, g2);
    }

    function terms(Terms calldata t) external pure returns (bytes32) {
        return Typed.terms(t);
    }

    function claimOrder(ClaimOrder calldata o) external pure returns (bytes32) {
        return Typed.claimOrder(o);
    }

    function payeeOrder(PayeeOrder calldata o) external pure returns (bytes32) {
        return Typed.payeeOrder(o);
    }

    function retraction(Retraction calldata r) external pure returns (bytes32) {
        return Typed.retraction(r);
    }

    function snapshot(Snapshot calldata s) external pure returns (bytes32) {
        return Typed.snapshot(s);
    }

    function offer(Offer calldata o) external pure returns (bytes32) {
        return Typed.offer(o);
    }

    function consent(bytes32[16] calldata members) external pure returns (bytes32) {
        return Typed.consent(members);
    }

    function fault(SaleId sale, bytes calldata faults) external pure returns (bytes32) {
        return Typed.fault(sale, faults);
    }

    function tombstones(Tombstones calldata t) external pure returns (bytes32) {
        return Typed.tombstones(t);
    }
}

/// @notice node/vectors, which an independent implementation wrote, against the libraries.
abstract contract VectorFixture is Test {
    using stdJson for string;

    Libraries internal libraries = new Libraries();
    string internal json;

    function load(string memory file) internal {
        json = vm.readFile(string.concat("../node/vectors/", file, ".json"));
    }

    function at(string memory list, uint256 i, string memory key) internal pure returns (string memory) {
        // Parameters of string.concat have no names.
        // solhint-disable-next-line func-named-parameters
        return string.concat(".", list, "[", vm.toString(i), "].", key);
    }

    function u(string memory key) internal view returns (uint256) {
        return vm.parseJsonUint(json, key);
    }

    function word(string memory key) internal view returns (bytes32) {
        return json.readBytes32(key);
    }

    /// @dev Elements of a list, of which JSON does not say the length.
    function count(string memory list) internal view returns (uint256 n) {
        while (vm.keyExistsJson(json, string.concat(".", list, "[", vm.toString(n), "]"))) ++n;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Keys} from "../support/Keys.sol";
import "./Vectors.t.sol";

contract KeyPairTest is VectorFixture {
    using stdJson for string;

    /// @dev Order of the groups.
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    function test_IsOneOfTheVectors() public {
        load("sale");
        assertTrue(isPair(".bPrecompile", ".b2Precompile"));
        load("keys");
        assertTrue(isPair(".yPrecompile", ".y2Precompile"));
    }

    function isPair(string memory g1, string memory g2) internal view returns (bool) {
        return
            libraries.isPair(abi.decode(json.readBytes(g1), (bytes32[4])), abi.decode(json.readBytes(g2), (bytes32[8])));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_IsOneOfEverySecret(uint256 secret) public view {
        (bytes32[4] memory g1, bytes32[8] memory g2) = Keys.pair(bound(secret, 1, ORDER - 1));
        assertTrue(libraries.isPair(g1, g2));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_IsNoneOfTwoSecrets(uint256 one, uint256 two) public view {
        one = bound(one, 1, ORDER - 1);
        two = bound(two, 1, ORDER - 1);
        vm.assume(one != two);
        (bytes32[4] memory g1,) = Keys.pair(one);
        (, bytes32[8] memory g2) = Keys.pair(two);
        assertFalse(libraries.isPair(g1, g2));
    }

    /// SPEC 1.7.
    function test_IsNoneAtInfinity() public view {
        (bytes32[4] memory g1, bytes32[8] memory g2) = Keys.pair(5);
        bytes32[4] memory none1;
        bytes32[8] memory none2;
        assertFalse(libraries.isPair(none1, none2), "both");
        assertFalse(libraries.isPair(g1, none2), "G2");
        assertFalse(libraries.isPair(none1, g2), "G1");
    }

    function test_IsNoneOffTheCurve() public view {
        (bytes32[4] memory g1, bytes32[8] memory g2) = Keys.pair(5);
        g1[3] ^= bytes32(uint256(1));
        assertFalse(libraries.isPair(g1, g2));
    }

    /// @dev A failing precompile takes all gas that it is given.
    function test_I01_APointOffTheCurveTakesLittleMoreThanAPairing() public view {
        (bytes32[4] memory g1, bytes32[8] memory g2) = Keys.pair(5);
        g2[7] ^= bytes32(uint256(1));
        uint256 before = gasleft();
        assertFalse(libraries.isPair(g1, g2));
        assertLt(before - gasleft(), 250_000, "gas");
    }

    /// @dev (0, 2) is on the curve y^2 = x^3 + 4 and has order 3: it is in no subgroup of ours.
    /// SPEC 1.6.
    function test_IsNoneOutOfTheSubgroup() public view {
        (, bytes32[8] memory g2) = Keys.pair(5);
        bytes32[4] memory small;
        small[3] = bytes32(uint256(2));
        assertFalse(libraries.isPair(small, g2));
    }
}

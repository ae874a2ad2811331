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
        assertTrue(libraries.isPair(json.readBytes(".bPrecompile"), json.readBytes(".b2Precompile")));
        load("keys");
        assertTrue(libraries.isPair(json.readBytes(".yPrecompile"), json.readBytes(".y2Precompile")));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_IsOneOfEverySecret(uint256 secret) public view {
        (bytes memory g1, bytes memory g2) = Keys.pair(bound(secret, 1, ORDER - 1));
        assertTrue(libraries.isPair(g1, g2));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_IsNoneOfTwoSecrets(uint256 one, uint256 two) public view {
        one = bound(one, 1, ORDER - 1);
        two = bound(two, 1, ORDER - 1);
        vm.assume(one != two);
        (bytes memory g1,) = Keys.pair(one);
        (, bytes memory g2) = Keys.pair(two);
        assertFalse(libraries.isPair(g1, g2));
    }

    /// SPEC 1.7.
    function test_IsNoneAtInfinity() public view {
        (bytes memory g1, bytes memory g2) = Keys.pair(5);
        assertFalse(libraries.isPair(new bytes(128), new bytes(256)), "both");
        assertFalse(libraries.isPair(g1, new bytes(256)), "G2");
        assertFalse(libraries.isPair(new bytes(128), g2), "G1");
    }

    function test_IsNoneOfAWrongLength() public view {
        (bytes memory g1, bytes memory g2) = Keys.pair(5);
        assertFalse(libraries.isPair(bytes.concat(g1, hex"00"), g2));
        assertFalse(libraries.isPair(g1, bytes.concat(g2, hex"00")));
        assertFalse(libraries.isPair("", ""));
    }

    function test_IsNoneOffTheCurve() public view {
        (bytes memory g1, bytes memory g2) = Keys.pair(5);
        g1[127] ^= 0x01;
        assertFalse(libraries.isPair(g1, g2));
    }

    /// @dev A failing precompile takes all gas that it is given.
    function test_I01_APointOffTheCurveTakesLittleMoreThanAPairing() public view {
        (bytes memory g1, bytes memory g2) = Keys.pair(5);
        g2[255] ^= 0x01;
        uint256 before = gasleft();
        assertFalse(libraries.isPair(g1, g2));
        assertLt(before - gasleft(), 250_000, "gas");
    }

    /// @dev (0, 2) is on the curve y^2 = x^3 + 4 and has order 3: it is in no subgroup of ours.
    /// SPEC 1.6.
    function test_IsNoneOutOfTheSubgroup() public view {
        (, bytes memory g2) = Keys.pair(5);
        bytes memory small = new bytes(128);
        small[127] = 0x02;
        assertFalse(libraries.isPair(small, g2));
    }
}

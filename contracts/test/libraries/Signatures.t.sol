// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Passkeys} from "../support/Passkeys.sol";
import {ContractAccount} from "../support/accounts/Account.sol";
import {MoodyVerifier} from "../support/accounts/MoodyVerifier.sol";
import {Test} from "forge-std/Test.sol";
import {SIGNATURE_GAS, Signatures} from "src/libraries/Signatures.sol";

/// @notice The library where a test can reach it.
contract SignatureReader {
    function isSignedBy(bytes32 digest, bytes calldata signature, address account) external view returns (bool) {
        return Signatures.isSignedBy(digest, signature, account);
    }
}

contract SignaturesTest is Test {
    bytes32 internal constant DIGEST = keccak256("words");
    uint256 internal constant SECRET = 0xa11ce;

    SignatureReader internal reader;
    MoodyVerifier internal moody;
    address internal webAuthn;
    address internal p256;

    function setUp() public {
        reader = new SignatureReader();
        moody = new MoodyVerifier();
        webAuthn = deployCode("Verifiers.sol:PasskeyVerifier");
        p256 = deployCode("Verifiers.sol:KeyVerifier");
    }

    function taken(bytes32 digest, bytes memory signer, bytes memory signature) internal view returns (bool) {
        return reader.isSignedBy{gas: 3_000_000}(digest, Passkeys.wrap(signer, signature), Passkeys.accountOf(signer));
    }

    // ------------------------------------------------------------------------------------------------ keys on secp256k1

    function testFuzz_TakesEcdsaInBothForms(uint256 secret, bytes32 digest) public view {
        secret = boundPrivateKey(secret);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        assertTrue(reader.isSignedBy(digest, abi.encodePacked(r, s, v), vm.addr(secret)), "65 bytes");
        (bytes32 a, bytes32 vs) = vm.signCompact(secret, digest);
        assertTrue(reader.isSignedBy(digest, abi.encodePacked(a, vs), vm.addr(secret)), "64 bytes");
        assertFalse(reader.isSignedBy(~digest, abi.encodePacked(r, s, v), vm.addr(secret)), "other words");
        assertFalse(reader.isSignedBy(digest, abi.encodePacked(r, s, v), address(0)), "nobody");
    }

    function test_RefusesTheTwinOfASignature() public view {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, DIGEST);
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        bytes memory twin = abi.encodePacked(r, order - uint256(s), v == 27 ? 28 : 27);
        assertFalse(reader.isSignedBy(DIGEST, twin, vm.addr(SECRET)));
    }

    /// @dev The zero account is what a recovery that fails gives.
    function testFuzz_NobodySignsForTheZeroAccount(bytes calldata noise) public view {
        assertFalse(reader.isSignedBy(DIGEST, noise, address(0)));
        assertFalse(reader.isSignedBy(DIGEST, "", address(0)));
        assertFalse(reader.isSignedBy(DIGEST, new bytes(64), address(0)));
        assertFalse(reader.isSignedBy(DIGEST, new bytes(65), address(0)));
    }

    // ------------------------------------------------------------------------------------------------ signers

    function testFuzz_TakesPasskeys(uint256 secret, bytes32 digest) public view {
        secret = bound(secret, 1, Passkeys.ORDER - 1);
        bytes memory signer = Passkeys.signerOf(webAuthn, secret);
        assertTrue(taken(digest, signer, Passkeys.assertion(secret, digest)), "passkey");
        assertFalse(taken(~digest, signer, Passkeys.assertion(secret, digest)), "other words");

        signer = Passkeys.signerOf(p256, secret);
        assertTrue(taken(digest, signer, Passkeys.sign(secret, digest)), "bare key");
        assertFalse(taken(digest, signer, Passkeys.sign(secret % (Passkeys.ORDER - 1) + 1, digest)), "other key");
    }

    /// @dev Answers of Safari's and Chrome's authenticators, as github.com/base/webauthn-sol has them among its tests (MIT).
    function test_TakesWhatBrowsersSigned() public view {
        bytes32 challenge = 0xf631058a3ba1116acce12396fad0a125b5041c43f8e15723709f81aa8d5f4ccf;
        bytes memory signer = abi.encodePacked(
            webAuthn,
            uint256(
                28_573_233_055_232_466_711_029_625_910_063_034_642_429_572_463_461_595_413_086_259_353_299_906_450_061
            ),
            uint256(
                39_367_742_072_897_599_771_788_408_398_752_356_480_431_855_827_262_528_811_857_788_332_151_452_825_281
            )
        );
        bytes memory safari = Passkeys.encode({
            r: bytes32(
                uint256(
                    43_684_192_885_701_841_787_131_392_247_364_253_107_519_555_363_555_461_570_655_060_745_499_568_693_242
                )
            ),
            s: bytes32(
                uint256(
                    22_655_632_649_588_629_308_599_201_066_602_670_461_698_485_748_654_492_451_178_007_896_016_452_673_579
                )
            ),
            data: hex"49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97630500000101",
            client: Passkeys.clientData(challenge, "http://localhost:3005", "")
        });
        bytes memory chrome = Passkeys.encode({
            r: 0x41c01ca5ecdfeb23ef70d6cc216fd491ac3aa3d40c480751f3618a3a9ef67b41,
            s: 0x6595569abf76c2777e832a9252bae14efdb77febd0fa3b919aa16f6208469e86,
            data: hex"49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d9763050000010a",
            client: Passkeys.clientData(challenge, "http://localhost:3005", "false}")
        });

        assertTrue(taken(challenge, signer, safari), "Safari");
        assertTrue(taken(challenge, signer, chrome), "Chrome");
        assertFalse(taken(~challenge, signer, chrome), "other words");
        signer[83] = bytes1(uint8(signer[83]) ^ 1);
        assertFalse(taken(challenge, signer, safari), "another key");
    }

    /// @dev The verifier refuses it: P-256 has twins too.
    function test_RefusesTheTwinOfAPasskeysSignature() public view {
        bytes memory signer = Passkeys.signerOf(p256, SECRET);
        (bytes32 r, bytes32 s) = abi.decode(Passkeys.sign(SECRET, DIGEST), (bytes32, bytes32));
        assertFalse(taken(DIGEST, signer, abi.encodePacked(r, Passkeys.ORDER - uint256(s))));
    }

    function test_ASignerSpeaksForItsOwnAccountAlone() public view {
        bytes memory mine = Passkeys.signerOf(address(moody), 1);
        bytes memory signature = Passkeys.wrap(mine, "whatever");
        assertTrue(reader.isSignedBy(DIGEST, signature, Passkeys.accountOf(mine)), "its own");

        // The same key with another verifier, another key, a person, and what differs in one byte.
        address account = Passkeys.accountOf(mine);
        assertFalse(reader.isSignedBy(DIGEST, signature, Passkeys.accountOf(Passkeys.signerOf(webAuthn, 1))));
        assertFalse(reader.isSignedBy(DIGEST, signature, Passkeys.accountOf(Passkeys.signerOf(address(moody), 2))));
        assertFalse(reader.isSignedBy(DIGEST, signature, vm.addr(SECRET)));
        assertFalse(reader.isSignedBy(DIGEST, signature, address(0)));
        assertFalse(reader.isSignedBy(DIGEST, signature, address(uint160(account) ^ 1)));
        assertFalse(reader.isSignedBy(DIGEST, signature, address(uint160(account) ^ (1 << 159))));
    }

    /// @dev Whose keccak hash names an ECDSA account is a public key of 64 bytes, so no signer has as many.
    function testFuzz_SignersHaveTheirLengths(uint256 length) public view {
        length = bound(length, 0, 1100);
        uint16[8] memory bounds = [20, 21, 22, 63, 64, 65, 1024, 1025];
        if (length < 8) length = bounds[length];
        bytes memory signer = new bytes(length);
        bytes20 verifier = bytes20(address(moody));
        for (uint256 i = 0; i < 20 && i < length; ++i) {
            signer[i] = verifier[i];
        }
        assertEq(taken(DIGEST, signer, ""), length >= 21 && length <= 1024 && length != 64);
    }

    function test_NoPublicKeyIsASigner() public {
        // A verifier at the address that the first bytes of a public key make.
        (uint256 x, uint256 y) = (vm.createWallet(SECRET).publicKeyX, vm.createWallet(SECRET).publicKeyY);
        vm.etch(address(bytes20(bytes32(x))), address(moody).code);
        assertEq(Passkeys.accountOf(abi.encodePacked(x, y)), vm.addr(SECRET));
        assertFalse(taken(DIGEST, abi.encodePacked(x, y), ""));
    }

    function test_EachVerifierAnswersWithTheMagicWord() public {
        bytes memory signer = Passkeys.signerOf(address(moody), 1);
        for (uint256 i = 0; i <= uint256(MoodyVerifier.Answer.RevertYes); ++i) {
            moody.set(MoodyVerifier.Answer(i));
            assertEq(taken(DIGEST, signer, ""), i == 0, vm.toString(i));
        }
    }

    /// @dev The precompile at 4 echoes the question, and that at 2 answers a word. Others have no code at all.
    function testFuzz_AVerifierIsAContract(address verifier) public view {
        address[4] memory none = [address(4), address(2), address(0x100), verifier];
        vm.assume(verifier.code.length == 0);
        for (uint256 i = 0; i < 4; ++i) {
            assertFalse(taken(DIGEST, Passkeys.signerOf(none[i], 1), ""));
            assertFalse(reader.isSignedBy(DIGEST, "", none[i]));
        }
    }

    function test_AVerifierGetsItsGasAndNoMore() public {
        moody.set(MoodyVerifier.Answer.Burn);
        bytes memory signer = Passkeys.signerOf(address(moody), 1);
        bytes memory signature = Passkeys.wrap(signer, "");
        uint256 before = gasleft();
        assertFalse(reader.isSignedBy{gas: 3_000_000}(DIGEST, signature, Passkeys.accountOf(signer)));
        uint256 used = before - gasleft();
        assertGt(used, SIGNATURE_GAS, "it had its gas");
        assertLt(used, SIGNATURE_GAS + 30_000, "it had no more");

        // A long answer costs what its verifier pays, and nothing beside.
        moody.set(MoodyVerifier.Answer.Long);
        before = gasleft();
        assertFalse(reader.isSignedBy{gas: 3_000_000}(DIGEST, signature, Passkeys.accountOf(signer)));
        assertLt(before - gasleft(), 60_000, "a bomb");
    }

    function testFuzz_StarvingAVerifierGivesNoYes(uint256 gas_) public view {
        bytes memory signer = Passkeys.signerOf(p256, SECRET);
        bytes memory signature = Passkeys.wrap(signer, Passkeys.sign(SECRET, DIGEST));
        gas_ = bound(gas_, 1000, 400_000);
        try reader.isSignedBy{gas: gas_}(DIGEST, signature, Passkeys.accountOf(signer)) returns (bool ok) {
            if (ok) assertGt(gas_, 150_000, "no verifier is that cheap");
            else assertLt(gas_, 300_000, "enough");
        } catch {
            assertLt(gas_, 300_000, "reverted");
        }
    }

    // ------------------------------------------------------------------------------------------------ envelopes

    function test_TheSignatureEndsWithTheMarkAndTheLength() public view {
        bytes memory signer = Passkeys.signerOf(address(moody), 1);
        address account = Passkeys.accountOf(signer);
        bytes memory whole = Passkeys.wrap(signer, "abc");
        assertTrue(reader.isSignedBy(DIGEST, whole, account));

        // Each byte of the last word counts, and each of the signer.
        for (uint256 i = 0; i < whole.length; ++i) {
            whole[i] = ~whole[i];
            bool within = i >= signer.length && i < signer.length + 3;
            assertEq(reader.isSignedBy(DIGEST, whole, account), within, vm.toString(i));
            whole[i] = ~whole[i];
        }
        assertFalse(reader.isSignedBy(DIGEST, bytes.concat(whole, hex"00"), account), "more behind it");
        assertFalse(reader.isSignedBy(DIGEST, bytes.concat(hex"00", whole), account), "more before it");
    }

    function testFuzz_NoEnvelopeReverts(bytes calldata noise, uint16 length, address account) public view {
        vm.assume(account.code.length == 0);
        bytes30 mark = hex"791379137913791379137913791379137913791379137913791379137913";
        assertFalse(reader.isSignedBy(DIGEST, abi.encodePacked(noise, mark, length), account));
        assertFalse(reader.isSignedBy(DIGEST, noise, account));
        assertFalse(reader.isSignedBy(DIGEST, abi.encodePacked(mark, uint16(32)), account), "the word itself");
        assertFalse(reader.isSignedBy(DIGEST, abi.encodePacked(mark), account), "30 bytes");
        for (length = 0; length < 70; ++length) {
            assertFalse(reader.isSignedBy(DIGEST, new bytes(length), account), "zeros");
        }
    }

    /// @dev SPEC 5.36 and 5.60: node/vectors/ids.json, which an independent implementation wrote.
    function test_TheVectorsSignatureIsTaken() public {
        string memory json = vm.readFile("../node/vectors/ids.json");
        bytes memory signer = vm.parseJsonBytes(json, ".signer");
        bytes memory whole = vm.parseJsonBytes(json, ".signerSignature");
        vm.etch(address(bytes20(signer)), address(moody).code);
        assertTrue(reader.isSignedBy(DIGEST, whole, vm.parseJsonAddress(json, ".signerAccount")));
        assertEq(Passkeys.wrap(signer, vm.parseJsonBytes(json, ".signerAnswer")), whole);
    }

    function test_TheVerifierIsAskedForKeyDigestAndSignature() public {
        bytes memory signer = abi.encodePacked(moody, "key");
        vm.expectCall(address(moody), abi.encodeCall(moody.verify, ("key", DIGEST, "signature")), 1);
        assertTrue(taken(DIGEST, signer, "signature"));
        vm.expectCall(address(moody), abi.encodeCall(moody.verify, ("key", DIGEST, "")), 1);
        assertTrue(taken(DIGEST, signer, ""), "an empty signature");
    }

    // ------------------------------------------------------------------------------------------------ contracts

    function test_TakesWhatCodeApproves() public {
        ContractAccount wallet = new ContractAccount();
        wallet.set(DIGEST, ContractAccount.Answer.Revert);
        assertTrue(reader.isSignedBy(DIGEST, "whatever", address(wallet)));
        assertFalse(reader.isSignedBy(~DIGEST, "whatever", address(wallet)));
        for (uint256 i = 0; i <= uint256(ContractAccount.Answer.Short); ++i) {
            wallet.set(0, ContractAccount.Answer(i));
            assertFalse(reader.isSignedBy{gas: 3_000_000}(DIGEST, "whatever", address(wallet)), vm.toString(i));
        }
    }

    /// @dev A wallet may itself read signers, those of its owners for one.
    function test_AContractReadsASignerThatIsNotItsOwn() public {
        ContractAccount wallet = new ContractAccount();
        wallet.set(DIGEST, ContractAccount.Answer.No);
        moody.set(MoodyVerifier.Answer.No);
        bytes memory signature = Passkeys.wrap(Passkeys.signerOf(address(moody), 1), "");
        assertTrue(reader.isSignedBy(DIGEST, signature, address(wallet)));
    }

    function test_TakesTheKeyOfAnAccountWithCode() public {
        address person = vm.addr(SECRET);
        vm.etch(person, address(moody).code);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, DIGEST);
        assertTrue(reader.isSignedBy(DIGEST, abi.encodePacked(r, s, v), person));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee, Member, Phase} from "./interfaces/ICommittee.sol";
import {Quorum} from "./libraries/Quorum.sol";
import {Transfers} from "./libraries/Transfers.sol";
import {Typed} from "./libraries/Typed.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title Committee
/// @dev See {ICommittee} for the contract with callers.
contract Committee is ICommittee, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Transfers for IERC20;

    /// @dev Where the ceremony stands; one slot.
    struct Board {
        uint64 epoch;
        uint64 attempt;
        uint64 deadline;
        Phase phase;
        /// Members that bonded and gave the attempt's encryption key.
        uint8 ready;
        /// Members that dealt in the attempt.
        uint8 dealt;
    }

    /// @dev What belongs to a member beside its account.
    struct Seat {
        uint128 bond;
        uint64 keyedAttempt;
        uint64 dealtAttempt;
        string apiUrl;
        bytes peerId;
    }

    // ------------------------------------------------------------------------------------------------ constants

    uint256 private constant MAX_MEMBERS = 31;
    uint256 private constant MAX_CONTACT = 256;
    uint256 private constant G1 = 96;
    uint256 private constant G2 = 192;
    uint256 private constant SCALAR = 32;

    // ------------------------------------------------------------------------------------------------ immutables

    /// @inheritdoc ICommittee
    IERC20 public immutable bondToken;
    /// @inheritdoc ICommittee
    uint128 public immutable minBond;
    /// @inheritdoc ICommittee
    uint64 public immutable ceremonyWindow;
    /// @inheritdoc ICommittee
    uint8 public immutable threshold;
    /// @inheritdoc ICommittee
    uint8 public immutable memberCount;

    /// @dev Holds the founders' accounts as code, 20 bytes each: one cold access whatever t is.
    address private immutable _founders;

    // ------------------------------------------------------------------------------------------------ storage

    Board private _board;

    /// @inheritdoc ICommittee
    bytes32 public keyId;

    /// @inheritdoc ICommittee
    uint256 public liabilities;

    /// @inheritdoc ICommittee
    mapping(uint64 epoch => bytes32) public keyHash;

    mapping(uint256 index => Seat) private _seats;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param bondToken_ ERC-20 of the bonds.
    /// @param minBond_ Base units that each member bonds.
    /// @param founders Accounts of the members, in the order of their indices: 2 threshold - 1 of them.
    /// @param threshold_ Members that make a quorum, t.
    /// @param ceremonyWindow_ Seconds for which a ceremony is open.
    constructor(
        IERC20 bondToken_,
        uint128 minBond_,
        address[] memory founders,
        uint8 threshold_,
        uint64 ceremonyWindow_
    ) EIP712("Tantieme Committee", "1") {
        uint256 n = founders.length;
        if (n == 0 || n > MAX_MEMBERS || n + 1 != 2 * uint256(threshold_)) revert Committee_BadSize(n, threshold_);
        if (minBond_ == 0 || ceremonyWindow_ == 0 || address(bondToken_).code.length == 0) {
            revert Committee_BadParameters(address(bondToken_), minBond_, ceremonyWindow_);
        }
        bondToken = bondToken_;
        minBond = minBond_;
        ceremonyWindow = ceremonyWindow_;
        threshold = threshold_;
        memberCount = uint8(n);
        _founders = SSTORE2.write(_pack(founders));
        _board.epoch = 1;
        _board.attempt = 1;
    }

    // ------------------------------------------------------------------------------------------------ actions

    /// @inheritdoc ICommittee
    function join(string calldata apiUrl, bytes calldata peerId, bytes calldata encryptionKey, bytes calldata proof)
        external
        nonReentrant
    {
        // Check.
        uint8 index = indexOf(msg.sender);
        _requirePhase(Phase.Gathering);
        Seat storage seat = _seats[index];
        if (seat.bond != 0) revert Committee_AlreadyJoined(index);
        if (
            bytes(apiUrl).length == 0 || bytes(apiUrl).length > MAX_CONTACT || peerId.length == 0
                || peerId.length > MAX_CONTACT
        ) revert Committee_BadContact(bytes(apiUrl).length, peerId.length);

        // Effect.
        (seat.bond, seat.apiUrl, seat.peerId) = (minBond, apiUrl, peerId);
        liabilities += minBond;
        emit MemberJoined(index, msg.sender, apiUrl, peerId);
        _setKey(index, seat, encryptionKey, proof);

        // Interaction.
        uint256 received = bondToken.pull({from: msg.sender, amount: minBond});
        if (received != minBond) revert Committee_BadBond(received, minBond);
    }

    /// @inheritdoc ICommittee
    function rekey(bytes calldata encryptionKey, bytes calldata proof) external nonReentrant {
        uint8 index = indexOf(msg.sender);
        _requirePhase(Phase.Gathering);
        Seat storage seat = _seats[index];
        if (seat.bond == 0) revert Committee_NotJoined(index);
        if (seat.keyedAttempt == _board.attempt) revert Committee_AlreadyKeyed(index, _board.attempt);
        _setKey(index, seat, encryptionKey, proof);
    }

    /// @inheritdoc ICommittee
    function deal(uint64 attempt_, bytes calldata dealing) external nonReentrant {
        // Check.
        uint8 index = indexOf(msg.sender);
        _requireOpen();
        Board memory board = _board;
        if (attempt_ != board.attempt) revert Committee_WrongAttempt(attempt_, board.attempt);
        Seat storage seat = _seats[index];
        if (seat.dealtAttempt == attempt_) revert Committee_AlreadyDealt(index, attempt_);
        _requireLength(dealing, dealingLength());

        // Effect.
        seat.dealtAttempt = attempt_;
        _board.dealt = board.dealt + 1;
        emit Dealt(board.epoch, attempt_, index, dealing);
    }

    /// @inheritdoc ICommittee
    function finalise(bytes calldata material, uint256 signers, bytes calldata signatures) external nonReentrant {
        // Check.
        _requireOpen();
        Board memory board = _board;
        if (board.dealt != memberCount) revert Committee_DealingsMissing(board.dealt, memberCount);
        _requireLength(material, G1 + G2 + G2 * memberCount);
        bytes32 hash = keccak256(material);
        bytes32 digest = _hashTypedDataV4(Typed.keyHash({epoch: board.epoch, attempt: board.attempt, hash_: hash}));
        // All members, not a quorum: a masked share is checked by its receiver alone, so each one must have had its say.
        if (!Quorum.isQuorum(digest, signers, signatures, SSTORE2.read(_founders), memberCount)) {
            revert Committee_NotAllSigned(digest, signers);
        }

        // Effect.
        bytes32 id = _keyId(material[:G1]);
        keyHash[board.epoch] = hash;
        keyId = id;
        (_board.phase, _board.deadline) = (Phase.Final, 0);
        emit KeyFinalised(board.epoch, board.attempt, id, material);
    }

    /// @inheritdoc ICommittee
    function restart() external nonReentrant {
        // Check.
        _requirePhase(Phase.Dealing);
        Board memory board = _board;
        if (block.timestamp < board.deadline) revert Committee_DeadlineAhead(board.deadline);

        // Effect.
        (board.phase, board.deadline, board.ready, board.dealt) = (Phase.Gathering, 0, 0, 0);
        board.attempt += 1;
        _board = board;
        emit CeremonyRestarted(board.epoch, board.attempt);
    }

    /// @inheritdoc ICommittee
    function leave() external nonReentrant {
        // Check.
        uint8 index = indexOf(msg.sender);
        _requirePhase(Phase.Gathering);
        Seat memory seat = _seats[index];
        if (seat.bond == 0) revert Committee_NotJoined(index);

        // Effect.
        delete _seats[index];
        liabilities -= seat.bond;
        if (seat.keyedAttempt == _board.attempt) _board.ready -= 1;
        emit MemberLeft(index, msg.sender);

        // Interaction.
        bondToken.safeTransfer(msg.sender, seat.bond);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc ICommittee
    function isQuorum(uint64 epoch_, bytes32 digest, uint256 signers, bytes calldata signatures)
        external
        view
        returns (bool)
    {
        Board memory board = _board;
        if (board.phase != Phase.Final || epoch_ != board.epoch) return false;
        return Quorum.isQuorum(digest, signers, signatures, SSTORE2.read(_founders), threshold);
    }

    /// @inheritdoc ICommittee
    function dealingLength() public view returns (uint256) {
        return G1 + G2 * threshold + G1 + SCALAR * memberCount + 3 * SCALAR;
    }

    /// @inheritdoc ICommittee
    function accounts(uint64 epoch_) external view returns (address[] memory list) {
        if (epoch_ != _board.epoch) return list;
        bytes memory packed = SSTORE2.read(_founders);
        list = new address[](memberCount);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = Quorum.accountAt(packed, i);
        }
    }

    /// @inheritdoc ICommittee
    function members() external view returns (Member[] memory list) {
        list = new Member[](memberCount);
        for (uint8 i = 0; i < list.length; ++i) {
            list[i] = memberAt(i);
        }
    }

    /// @inheritdoc ICommittee
    function memberAt(uint8 index) public view returns (Member memory member) {
        if (index >= memberCount) revert Committee_NotMember(address(0));
        Seat storage seat = _seats[index];
        member.account = Quorum.accountAt(SSTORE2.read(_founders), index);
        (member.bond, member.keyedAttempt, member.dealtAttempt) = (seat.bond, seat.keyedAttempt, seat.dealtAttempt);
        (member.apiUrl, member.peerId) = (seat.apiUrl, seat.peerId);
    }

    /// @inheritdoc ICommittee
    function indexOf(address account) public view returns (uint8) {
        bytes memory packed = SSTORE2.read(_founders);
        for (uint8 i = 0; i < memberCount; ++i) {
            if (Quorum.accountAt(packed, i) == account) return i;
        }
        revert Committee_NotMember(account);
    }

    /// @inheritdoc ICommittee
    function epoch() external view returns (uint64) {
        return _board.epoch;
    }

    /// @inheritdoc ICommittee
    function attempt() external view returns (uint64) {
        return _board.attempt;
    }

    /// @inheritdoc ICommittee
    function phase() external view returns (Phase) {
        return _board.phase;
    }

    /// @inheritdoc ICommittee
    function deadline() external view returns (uint64) {
        return _board.deadline;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Notes a member's encryption key for the attempt; the last one opens the ceremony.
    function _setKey(uint8 index, Seat storage seat, bytes calldata encryptionKey, bytes calldata proof) private {
        _requireLength(encryptionKey, G1);
        _requireLength(proof, 2 * SCALAR);
        Board memory board = _board;
        seat.keyedAttempt = board.attempt;
        board.ready += 1;
        emit EncryptionKeySet(board.epoch, board.attempt, index, encryptionKey, proof);
        if (board.ready == memberCount) {
            (board.phase, board.deadline) = (Phase.Dealing, uint64(block.timestamp) + ceremonyWindow);
            emit CeremonyOpened(board.epoch, board.attempt, board.deadline);
        }
        _board = board;
    }

    /// @dev keyId of node/SPEC.md 2.1: parts with their lengths before them.
    function _keyId(bytes calldata groupKey) private view returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                uint16(15),
                "tantieme/v1/key",
                uint32(32),
                block.chainid,
                uint32(20),
                address(this),
                uint32(G1),
                groupKey
            )
        );
    }

    function _requirePhase(Phase wanted) private view {
        if (_board.phase != wanted) revert Committee_WrongPhase(_board.phase);
    }

    function _requireOpen() private view {
        _requirePhase(Phase.Dealing);
        if (block.timestamp >= _board.deadline) revert Committee_DeadlinePassed(_board.deadline);
    }

    function _requireLength(bytes calldata data, uint256 wanted) private pure {
        if (data.length != wanted) revert Committee_BadLength(data.length, wanted);
    }

    /// @dev Accounts in 20 bytes each; refuses the zero account and doubles.
    function _pack(address[] memory founders) private pure returns (bytes memory packed) {
        for (uint256 i = 0; i < founders.length; ++i) {
            if (founders[i] == address(0)) revert Committee_BadFounder(founders[i]);
            for (uint256 j = 0; j < i; ++j) {
                if (founders[j] == founders[i]) revert Committee_BadFounder(founders[i]);
            }
            packed = abi.encodePacked(packed, founders[i]);
        }
    }
}

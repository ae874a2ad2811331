// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICommittee, Member, Phase} from "./interfaces/ICommittee.sol";
import {DatasetId, SaleId} from "./interfaces/Ids.sol";
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

    /// @dev What other contracts ask for; one slot, so that a quorum costs one slot and one piece of code whatever its size.
    struct Board {
        /// Holds the members' accounts as code, 20 bytes each.
        address accounts;
        uint32 epoch;
        Phase phase;
        uint32 locks;
    }

    /// @dev Where the ceremony stands; one slot.
    struct Ceremony {
        uint64 attempt;
        uint64 dealEnds;
        uint64 deadline;
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
    uint64 private constant LONGEST_CEREMONY = 30 days;
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

    // ------------------------------------------------------------------------------------------------ storage

    Board private _board;
    Ceremony private _ceremony;

    /// @inheritdoc ICommittee
    bytes32 public keyId;

    /// @inheritdoc ICommittee
    uint256 public liabilities;

    /// @inheritdoc ICommittee
    mapping(uint64 epoch => bytes32) public keyHash;

    /// @inheritdoc ICommittee
    mapping(DatasetId dataset => uint64 epoch) public lockedEpoch;

    /// @inheritdoc ICommittee
    mapping(address market => bool) public isAdmitted;

    mapping(uint256 index => Seat) private _seats;

    // ------------------------------------------------------------------------------------------------ constructor

    /// @param bondToken_ ERC-20 of the bonds.
    /// @param minBond_ Base units that each member bonds.
    /// @param founders Accounts of the members, in the order of their indices: 2 threshold - 1 of them.
    /// @param threshold_ Members that make a quorum, t.
    /// @param ceremonyWindow_ Seconds for which members deal, and then again for which they finalise; at most 30 days.
    /// @param market_ Address at which the first Market is deployed; it may lock datasets.
    constructor(
        IERC20 bondToken_,
        uint128 minBond_,
        address[] memory founders,
        uint8 threshold_,
        uint64 ceremonyWindow_,
        address market_
    ) EIP712("Tantieme Committee", "1") {
        uint256 n = founders.length;
        if (n == 0 || n > MAX_MEMBERS || n + 1 != 2 * uint256(threshold_)) revert Committee_BadSize(n, threshold_);
        bool badWindow = ceremonyWindow_ == 0 || ceremonyWindow_ > LONGEST_CEREMONY;
        if (minBond_ == 0 || badWindow || address(bondToken_).code.length == 0) {
            revert Committee_BadParameters(address(bondToken_), minBond_, ceremonyWindow_);
        }

        bondToken = bondToken_;
        minBond = minBond_;
        ceremonyWindow = ceremonyWindow_;
        threshold = threshold_;
        memberCount = uint8(n);
        _board = Board({accounts: SSTORE2.write(_pack(founders)), epoch: 1, phase: Phase.Gathering, locks: 0});
        _ceremony.attempt = 1;
        _admit(market_);
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
        // Check.
        uint8 index = indexOf(msg.sender);
        _requirePhase(Phase.Gathering);
        Seat storage seat = _seats[index];
        if (seat.bond == 0) revert Committee_NotJoined(index);
        uint64 attempt_ = _ceremony.attempt;
        if (seat.keyedAttempt == attempt_) revert Committee_AlreadyKeyed(index, attempt_);

        // Effect.
        _setKey(index, seat, encryptionKey, proof);
    }

    /// @inheritdoc ICommittee
    function deal(uint64 attempt_, bytes calldata dealing) external nonReentrant {
        // Check.
        uint8 index = indexOf(msg.sender);
        _requirePhase(Phase.Dealing);
        Ceremony memory ceremony = _ceremony;
        if (block.timestamp >= ceremony.dealEnds) revert Committee_DeadlinePassed(ceremony.dealEnds);
        if (attempt_ != ceremony.attempt) revert Committee_WrongAttempt(attempt_, ceremony.attempt);
        Seat storage seat = _seats[index];
        if (seat.dealtAttempt == attempt_) revert Committee_AlreadyDealt(index, attempt_);
        _requireLength(dealing, dealingLength());

        // Effect.
        seat.dealtAttempt = attempt_;
        _ceremony.dealt = ceremony.dealt + 1;
        emit Dealt({epoch: _board.epoch, attempt: attempt_, member: index, dealing: dealing});
    }

    /// @inheritdoc ICommittee
    function finalise(bytes calldata material, uint256 signers, bytes calldata signatures) external nonReentrant {
        // Check.
        _requirePhase(Phase.Dealing);
        (Board memory board, Ceremony memory ceremony) = (_board, _ceremony);
        if (block.timestamp >= ceremony.deadline) revert Committee_DeadlinePassed(ceremony.deadline);
        if (ceremony.dealt != memberCount) revert Committee_DealingsMissing(ceremony.dealt, memberCount);
        _requireLength(material, G1 + G2 + G2 * memberCount);
        bytes32 hash = keccak256(material);
        bytes32 digest = _hashTypedDataV4(Typed.keyHash({epoch: board.epoch, attempt: ceremony.attempt, hash_: hash}));
        // All members, not a quorum: a masked share is checked by its receiver alone, so each one must have had its say.
        if (!Quorum.isQuorum(digest, signers, signatures, SSTORE2.read(board.accounts), memberCount)) {
            revert Committee_NotAllSigned(digest, signers);
        }

        // Effect.
        bytes32 id = _keyId(material[:G1]);
        keyHash[board.epoch] = hash;
        keyId = id;
        _board.phase = Phase.Final;
        (_ceremony.dealEnds, _ceremony.deadline) = (0, 0);
        emit KeyFinalised({epoch: board.epoch, attempt: ceremony.attempt, keyId: id, material: material});
    }

    /// @inheritdoc ICommittee
    function restart() external nonReentrant {
        // Check.
        _requirePhase(Phase.Dealing);
        Ceremony memory ceremony = _ceremony;
        // Without all dealings nobody can finalise, so there is nothing to wait for.
        uint64 ends = ceremony.dealt == memberCount ? ceremony.deadline : ceremony.dealEnds;
        if (block.timestamp < ends) revert Committee_DeadlineAhead(ends);

        // Effect.
        uint64 attempt_ = ceremony.attempt + 1;
        _board.phase = Phase.Gathering;
        _ceremony = Ceremony({attempt: attempt_, dealEnds: 0, deadline: 0, ready: 0, dealt: 0});
        emit CeremonyRestarted(_board.epoch, attempt_);
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
        if (seat.keyedAttempt == _ceremony.attempt) _ceremony.ready -= 1;
        emit MemberLeft(index, msg.sender);

        // Interaction.
        bondToken.safeTransfer(msg.sender, seat.bond);
    }

    // ------------------------------------------------------------------------------------------------ locks

    /// @inheritdoc ICommittee
    function admit(address market, uint256 signers, bytes calldata signatures) external {
        // Check.
        if (isAdmitted[market]) revert Committee_AlreadyAdmitted(market);
        bytes32 digest = admitDigest(market);
        if (!isQuorum(_board.epoch, digest, signers, signatures)) revert Committee_NoQuorum(digest, signers);

        // Effect.
        _admit(market);
    }

    /// @inheritdoc ICommittee
    function lock(DatasetId dataset, uint64 epoch_, SaleId sale) external {
        // Check.
        if (!isAdmitted[msg.sender]) revert Committee_NotMarket(msg.sender);

        // Effect. A refund must not fail, so the count wraps.
        if (lockedEpoch[dataset] < epoch_) lockedEpoch[dataset] = epoch_;
        unchecked {
            _board.locks += 1;
        }
        emit DatasetLocked({dataset: dataset, epoch: epoch_, sale: sale});
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @inheritdoc ICommittee
    function isQuorum(uint64 epoch_, bytes32 digest, uint256 signers, bytes calldata signatures)
        public
        view
        returns (bool)
    {
        return _haveSigned(epoch_, digest, signers, signatures, threshold);
    }

    /// @inheritdoc ICommittee
    function haveSigned(uint64 epoch_, bytes32 digest, uint256 signers, bytes calldata signatures)
        external
        view
        returns (bool)
    {
        return _haveSigned(epoch_, digest, signers, signatures, 1);
    }

    /// @inheritdoc ICommittee
    function epochFor(DatasetId dataset) external view returns (uint64, uint64, uint32) {
        return (_board.epoch, lockedEpoch[dataset], _board.locks);
    }

    /// @inheritdoc ICommittee
    function locks() external view returns (uint32) {
        return _board.locks;
    }

    /// @inheritdoc ICommittee
    function admitDigest(address market) public view returns (bytes32) {
        return _hashTypedDataV4(Typed.admitMarket(_board.epoch, market));
    }

    /// @inheritdoc ICommittee
    function dealingLength() public view returns (uint256) {
        return G1 + G2 * threshold + G1 + SCALAR * memberCount + 3 * SCALAR;
    }

    /// @inheritdoc ICommittee
    function accounts(uint64 epoch_) external view returns (address[] memory list) {
        if (epoch_ != _board.epoch) return list;
        bytes memory packed = SSTORE2.read(_board.accounts);
        list = new address[](memberCount);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = Quorum.accountAt(packed, i);
        }
    }

    /// @inheritdoc ICommittee
    function accountsAt(uint64 epoch_) external view returns (address pointer, uint32) {
        return (_pointer(epoch_), _board.locks);
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
        member.account = Quorum.accountAt(SSTORE2.read(_board.accounts), index);
        (member.bond, member.keyedAttempt, member.dealtAttempt) = (seat.bond, seat.keyedAttempt, seat.dealtAttempt);
        (member.apiUrl, member.peerId) = (seat.apiUrl, seat.peerId);
    }

    /// @inheritdoc ICommittee
    function indexOf(address account) public view returns (uint8) {
        bytes memory packed = SSTORE2.read(_board.accounts);
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
        return _ceremony.attempt;
    }

    /// @inheritdoc ICommittee
    function phase() external view returns (Phase) {
        return _board.phase;
    }

    /// @inheritdoc ICommittee
    function dealEnds() external view returns (uint64) {
        return _ceremony.dealEnds;
    }

    /// @inheritdoc ICommittee
    function deadline() external view returns (uint64) {
        return _ceremony.deadline;
    }

    // ------------------------------------------------------------------------------------------------ internals

    /// @dev Notes a member's encryption key for the attempt; the last one opens the ceremony.
    function _setKey(uint8 index, Seat storage seat, bytes calldata encryptionKey, bytes calldata proof) private {
        _requireLength(encryptionKey, G1);
        _requireLength(proof, 2 * SCALAR);
        (uint64 epoch_, Ceremony memory ceremony) = (_board.epoch, _ceremony);

        seat.keyedAttempt = ceremony.attempt;
        ceremony.ready += 1;
        emit EncryptionKeySet({
            epoch: epoch_, attempt: ceremony.attempt, member: index, encryptionKey: encryptionKey, proof: proof
        });

        if (ceremony.ready == memberCount) {
            // Who deals in the last second leaves the others a whole window to check and sign.
            ceremony.dealEnds = uint64(block.timestamp) + ceremonyWindow;
            ceremony.deadline = ceremony.dealEnds + ceremonyWindow;
            _board.phase = Phase.Dealing;
            emit CeremonyOpened(epoch_, ceremony.attempt, ceremony.dealEnds, ceremony.deadline);
        }
        _ceremony = ceremony;
    }

    /// @dev Where an epoch's accounts are; zero if it has no final key.
    function _pointer(uint64 epoch_) private view returns (address) {
        return _board.phase == Phase.Final && _board.epoch == epoch_ ? _board.accounts : address(0);
    }

    /// @dev Whether at least `least` members of an epoch with a final key signed, and every signature is right.
    function _haveSigned(uint64 epoch_, bytes32 digest, uint256 signers, bytes calldata signatures, uint256 least)
        private
        view
        returns (bool)
    {
        address pointer = _pointer(epoch_);
        if (pointer == address(0)) return false;
        return Quorum.isQuorum(digest, signers, signatures, SSTORE2.read(pointer), least);
    }

    function _admit(address market) private {
        isAdmitted[market] = true;
        emit MarketAdmitted(market);
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

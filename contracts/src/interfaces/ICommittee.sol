// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DatasetId, SaleId} from "./Ids.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Where the key generation of an epoch stands. Values are append-only.
enum Phase {
    /// Members bond and give encryption keys for the current attempt.
    Gathering,
    /// All have; members deal until one deadline and finalise until a later one.
    Dealing,
    /// The group key is agreed on.
    Final
}

/// @notice A member of the committee. Its index is the place in the founding order.
struct Member {
    address account;
    /// Base units of the bond token that the contract holds for the member; 0 until it joins.
    uint128 bond;
    /// Last attempt for which the member gave an encryption key.
    uint64 keyedAttempt;
    /// Last attempt in which the member dealt.
    uint64 dealtAttempt;
    /// Base URL of the member's HTTP API.
    string apiUrl;
    /// Multiaddr with peer id at which other members reach it.
    bytes peerId;
}

/// @title Committee
/// @notice The validators that hold a group key: their bonds, the bulletin board of the distributed key generation
/// (node/SPEC.md, section 6), the hash of the key, the check of quorums for all other contracts, and the datasets that wait for
/// a new epoch. n = 2t - 1, n <= 31.
/// @dev Points on the board are raw bytes of fixed length and are not checked on chain: validators check them, and a bad
/// one stops the ceremony until its deadline. Bonds can't be slashed in this version, and no epoch follows the first.
interface ICommittee {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A founder bonded.
    event MemberJoined(uint8 indexed index, address indexed account, string apiUrl, bytes peerId);

    /// @notice A member took its bond back before a key was made.
    event MemberLeft(uint8 indexed index, address indexed account);

    /// @notice A member gave the encryption key of an attempt.
    /// @param encryptionKey Raw G1 point, 96 bytes.
    /// @param proof Proof of possession c ‖ z, 64 bytes.
    event EncryptionKeySet(
        uint64 indexed epoch, uint64 indexed attempt, uint8 indexed member, bytes encryptionKey, bytes proof
    );

    /// @notice All members are ready.
    /// @param dealEnds They may deal before this time, in seconds.
    /// @param deadline They may finalise before this time, in seconds.
    event CeremonyOpened(uint64 indexed epoch, uint64 indexed attempt, uint64 dealEnds, uint64 deadline);

    /// @notice The attempt before this one missed its deadline; all give fresh encryption keys.
    event CeremonyRestarted(uint64 indexed epoch, uint64 indexed attempt);

    /// @notice A member's dealing of an attempt (layout: node/SPEC.md 6.5).
    event Dealt(uint64 indexed epoch, uint64 indexed attempt, uint8 indexed member, bytes dealing);

    /// @notice All members signed the group key.
    /// @param material raw(Y) ‖ raw(Y2) ‖ raw(VK_1) ‖ … ‖ raw(VK_n).
    event KeyFinalised(uint64 indexed epoch, uint64 indexed attempt, bytes32 indexed keyId, bytes material);

    /// @notice A Market may lock datasets from now on: the one of the deployment, or one that a quorum admitted.
    event MarketAdmitted(address indexed market);

    /// @notice Lists of the dataset were released for a sale that was refunded: no sale of it goes on until a later epoch.
    event DatasetLocked(DatasetId indexed dataset, uint64 indexed epoch, SaleId indexed sale);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The committee's size is not 2t - 1 or exceeds 31.
    error Committee_BadSize(uint256 members, uint8 threshold);

    /// @notice A founder is the zero account or stands twice in the list.
    error Committee_BadFounder(address account);

    /// @notice The bond or the ceremony's window is zero, the window exceeds 30 days, or the bond token is no contract.
    error Committee_BadParameters(address bondToken, uint128 minBond, uint64 ceremonyWindow);

    /// @notice The caller is no founder.
    error Committee_NotMember(address account);

    /// @notice The member has bonded already.
    error Committee_AlreadyJoined(uint8 member);

    /// @notice The member has not bonded.
    error Committee_NotJoined(uint8 member);

    /// @notice The call doesn't fit where the ceremony stands.
    error Committee_WrongPhase(Phase phase);

    /// @notice The dealing is for another attempt.
    error Committee_WrongAttempt(uint64 given, uint64 current);

    /// @notice The member gave this attempt's encryption key already.
    error Committee_AlreadyKeyed(uint8 member, uint64 attempt);

    /// @notice The member dealt in this attempt already.
    error Committee_AlreadyDealt(uint8 member, uint64 attempt);

    /// @notice Not all members have dealt.
    error Committee_DealingsMissing(uint256 dealt, uint256 members);

    /// @notice The ceremony's deadline has passed.
    error Committee_DeadlinePassed(uint64 deadline);

    /// @notice The ceremony's deadline has not passed.
    error Committee_DeadlineAhead(uint64 deadline);

    /// @notice Bytes have another length than their layout.
    error Committee_BadLength(uint256 given, uint256 wanted);

    /// @notice A URL or peer id is empty or too long.
    error Committee_BadContact(uint256 apiUrlLength, uint256 peerIdLength);

    /// @notice The bond token moved another amount than asked, such as one with a fee on transfer.
    error Committee_BadBond(uint256 received, uint256 wanted);

    /// @notice Not every member signed the digest, or a signature is wrong.
    error Committee_NotAllSigned(bytes32 digest, uint256 signers);

    /// @notice The caller is no admitted Market.
    error Committee_NotMarket(address caller);

    /// @notice The Market was admitted before.
    error Committee_AlreadyAdmitted(address market);

    /// @notice The signatures are no quorum of the current epoch over the admission.
    error Committee_NoQuorum(bytes32 digest, uint256 signers);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Bonds the calling founder and gives its encryption key for the current attempt. Pulls {minBond} of
    /// {bondToken}, which must be approved before. The last founder to join opens the ceremony.
    /// @param apiUrl Base URL of the member's HTTP API, 1 to 256 bytes.
    /// @param peerId Multiaddr with peer id, 1 to 256 bytes.
    /// @param encryptionKey Raw G1 point, 96 bytes; not checked here.
    /// @param proof Proof of possession, 64 bytes; not checked here.
    function join(string calldata apiUrl, bytes calldata peerId, bytes calldata encryptionKey, bytes calldata proof)
        external;

    /// @notice Gives the caller's fresh encryption key after a restart. The last member to do so opens the ceremony.
    /// @param encryptionKey Raw G1 point, 96 bytes; not checked here.
    /// @param proof Proof of possession, 64 bytes; not checked here.
    function rekey(bytes calldata encryptionKey, bytes calldata proof) external;

    /// @notice Posts the caller's dealing; once a member an attempt, can't be taken back.
    /// @param attempt The attempt that the dealing was made for, so that a late transaction can't spoil the next one.
    /// @param dealing {dealingLength} bytes; not checked here but for their number.
    function deal(uint64 attempt, bytes calldata dealing) external;

    /// @notice Fixes the group key for good. Anyone may call; trusts the n members that signed KeyHash, each of whom
    /// checked the shares that were dealt to it. Fewer than all are refused: a dealer that deals wrong shares to t - 1
    /// members would be one of the only t that can open anything, and hold a veto for ever.
    /// @param material raw(Y) ‖ raw(Y2) ‖ raw(VK_1) ‖ … ‖ raw(VK_n); keccak-256 of it is what was signed.
    /// @param signers Bitmap of the signers, bit i = member i; all n bits.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098), ascending by index.
    function finalise(bytes calldata material, uint256 signers, bytes calldata signatures) external;

    /// @notice Ends an attempt that missed a deadline and begins the next. Anyone may call, from {dealEnds} if a dealing is
    /// missing, else from {deadline}.
    function restart() external;

    /// @notice Returns the caller's bond and frees its place, which only it can take again. Only while members gather.
    function leave() external;

    /// @notice Lets another Market lock datasets. Anyone may call; trusts the quorum that signed AdmitMarket for the current
    /// epoch. Can't be undone.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098), ascending by index.
    function admit(address market, uint256 signers, bytes calldata signatures) external;

    /// @notice Has a dataset wait for an epoch above one, in every Market. Only an admitted Market calls. What is locked for a
    /// later epoch stays locked for it.
    /// @param epoch The epoch whose lists leaked.
    /// @param sale The sale that was refunded.
    function lock(DatasetId dataset, uint64 epoch, SaleId sale) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice The token of the bonds.
    function bondToken() external view returns (IERC20);

    /// @notice A member's bond in base units of {bondToken}.
    function minBond() external view returns (uint128);

    /// @notice Seconds for which members deal, and then again for which they finalise.
    function ceremonyWindow() external view returns (uint64);

    /// @notice How many members must sign, t.
    function threshold() external view returns (uint8);

    /// @notice Size of the committee, n = 2t - 1.
    function memberCount() external view returns (uint8);

    /// @notice Bytes of a dealing for this committee: 96 + 192t + 96 + 32n + 96.
    function dealingLength() external view returns (uint256);

    /// @notice Accounts of an epoch's members in the order of their indices; empty for an unknown epoch.
    function accounts(uint64 epoch) external view returns (address[] memory);

    /// @notice Where an epoch's accounts are kept as code, and how many locks there were.
    /// @return pointer Contract whose code is a STOP and the accounts, 20 bytes each (SSTORE2); 0 for an epoch without a final
    /// key.
    /// @return locks As {locks}.
    function accountsAt(uint64 epoch) external view returns (address pointer, uint32 locks);

    /// @notice All members of the current epoch.
    function members() external view returns (Member[] memory);

    /// @notice A member by its index, below {memberCount}.
    function memberAt(uint8 index) external view returns (Member memory);

    /// @notice The index of an account; reverts if it is no member.
    function indexOf(address account) external view returns (uint8);

    /// @notice The current epoch; the first is 1.
    function epoch() external view returns (uint64);

    /// @notice The current attempt within the epoch; the first is 1.
    function attempt() external view returns (uint64);

    /// @notice Where the key generation stands.
    function phase() external view returns (Phase);

    /// @notice When members can deal no more, in seconds; 0 while no ceremony is open.
    function dealEnds() external view returns (uint64);

    /// @notice When the open ceremony ends, in seconds; 0 while none is open.
    function deadline() external view returns (uint64);

    /// @notice Hash of an epoch's key material; 0 as long as it is not final.
    function keyHash(uint64 epoch) external view returns (bytes32);

    /// @notice Id of the group key, which outlives epochs; 0 as long as it is not final.
    function keyId() external view returns (bytes32);

    /// @notice Sum of all bonds, in base units; the contract's balance of {bondToken} is never below it.
    function liabilities() external view returns (uint256);

    /// @notice Whether a Market may lock datasets.
    function isAdmitted(address market) external view returns (bool);

    /// @notice The latest epoch for which a dataset is locked; 0 if none. It only grows.
    function lockedEpoch(DatasetId dataset) external view returns (uint64);

    /// @notice How many locks there were, of all datasets; wraps at 2^32. A sale whose count is the same as at its acceptance
    /// was not locked since.
    function locks() external view returns (uint32);

    /// @notice What a Market asks before it accepts an offer: {epoch}, {lockedEpoch} of the dataset, and {locks}.
    function epochFor(DatasetId dataset) external view returns (uint64 epoch, uint64 lockedEpoch, uint32 locks);

    /// @notice The digest that members sign to admit a Market in the current epoch.
    function admitDigest(address market) external view returns (bytes32);

    /// @notice Whether at least {threshold} members of an epoch with a final key signed a digest, and every signature
    /// that is given is right. Never reverts on bad signatures.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures 64 bytes r ‖ vs a signer (EIP-2098, low s), ascending by index.
    function isQuorum(uint64 epoch, bytes32 digest, uint256 signers, bytes calldata signatures)
        external
        view
        returns (bool);

    /// @notice Whether at least one member of an epoch with a final key signed a digest, and every signature that is given is
    /// right. For who adds signers to what a quorum signed before. Never reverts on bad signatures.
    /// @param signers Bitmap of the signers, bit i = member i.
    /// @param signatures As for {isQuorum}.
    function haveSigned(uint64 epoch, bytes32 digest, uint256 signers, bytes calldata signatures)
        external
        view
        returns (bool);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DatasetId} from "./Ids.sol";

/// @title Notices
/// @notice Letters to a dataset that nobody can say never came: a platform, a rights holder or anyone else serves one, and people
/// see it before they consent or vote. The chain keeps who served what and when; the validators keep the text. No owner, no money:
/// the fee is burned.
interface INotices {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A notice was served.
    /// @param notice Its id: keccak256(abi.encode(dataset, server, kind, textHash, domain)).
    /// @param dataset The dataset that it is about; 0: all of this deployment.
    /// @param kind 1 objection, 2 demand, 3 warning, 4 information.
    /// @param textHash SHA-256 of the text, UTF-8.
    /// @param domain The host name in whose name the server speaks, in lower case; may be empty. Nothing is checked on chain.
    event NoticeServed(
        bytes32 indexed notice,
        DatasetId indexed dataset,
        address indexed server,
        uint8 kind,
        bytes32 textHash,
        string domain
    );

    /// @notice An account says that it has seen a notice, such as a dataset's founder or a validator.
    event NoticeAcknowledged(bytes32 indexed notice, address indexed account);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The value is not the fee, in wei.
    error Notices_WrongFee(uint256 given, uint256 fee);

    /// @notice The kind is none of those that {NoticeServed} names.
    error Notices_BadKind(uint8 kind);

    /// @notice There is no text.
    error Notices_NoText();

    /// @notice The domain is longer than a host name may be.
    error Notices_BadDomain(uint256 length);

    /// @notice The same notice was served before.
    error Notices_Exists(bytes32 notice);

    /// @notice There is no such notice.
    error Notices_Unknown(bytes32 notice);

    /// @notice The account acknowledged the notice before.
    error Notices_Acknowledged(bytes32 notice, address account);

    // ------------------------------------------------------------------------------------------------ actions

    /// @notice Serves a notice. Burns the fee, which must be sent along.
    /// @return notice Its id.
    function serve(DatasetId dataset, uint8 kind, bytes32 textHash, string calldata domain)
        external
        payable
        returns (bytes32 notice);

    /// @notice Says that the caller has seen a notice. It agrees to nothing.
    function acknowledge(bytes32 notice) external;

    // ------------------------------------------------------------------------------------------------ views

    /// @notice What serving costs, in wei.
    function fee() external view returns (uint256);

    /// @notice The id that a notice has or would have.
    function noticeId(DatasetId dataset, address server, uint8 kind, bytes32 textHash, string calldata domain)
        external
        pure
        returns (bytes32);

    /// @notice When a notice was served, in seconds; 0 if it was not.
    function servedAt(bytes32 notice) external view returns (uint64);

    /// @notice Whether an account acknowledged a notice.
    function acknowledged(bytes32 notice, address account) external view returns (bool);
}

package exports

import (
	"fmt"
	"strings"
)

// readMe replaces the leaflet that comes with a package.
const readMe = "%PDF-1.4\n% invented, and empty\n%%EOF\n"

// writePersonal writes the files of account data that no slice reads.
func writePersonal(z *archive, p *person) error {
	for _, file := range personalFiles(p) {
		if err := z.file(accountFolder+file.name, p.last, file.content); err != nil {
			return err
		}
	}
	return nil
}

type personalFile struct{ name, content string }

func personalFiles(p *person) []personalFile {
	who, friend := p.pii, newIdentity(newRandom(p.gen.Seed, p.index, "friend"), p.index+1_000_000)
	fill := strings.NewReplacer("$user", who.user, "$first", who.first, "$last", who.last, "$mail", who.mail,
		"$street", who.street, "$city", who.city, "$phone", who.phone, "$birth", who.birth, "$day", day(p.last),
		"$friend", friend.user, "$artist", strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(p.taste[0].name),
		"$track", p.taste[0].tracks[0].uri)

	files := make([]personalFile, len(personalTemplates))
	for i, template := range personalTemplates {
		files[i] = personalFile{template.name, fill.Replace(template.content)}
	}

	return append(files, searches(p))
}

var personalTemplates = []personalFile{
	{"Userdata.json", `{
  "username" : "$user",
  "email" : "$mail",
  "country" : "ZZ",
  "createdFromFacebook" : false,
  "facebookUid" : null,
  "birthdate" : "$birth",
  "gender" : "neutral",
  "postalCode" : "00000",
  "mobileNumber" : "$phone",
  "mobileOperator" : null,
  "mobileBrand" : null,
  "creationTime" : "2016-04-19"
}`},
	{"Identity.json", `{
  "displayName" : "$first $last",
  "firstName" : "$first",
  "lastName" : "$last",
  "imageUrl" : "https://images.example.org/$user",
  "tasteMaker" : false,
  "verified" : false
}`},
	{"Identifiers.json", `{ "identifierType" : "EMAIL", "identifierValue" : "$mail" }`},
	{"UserAddress.json", `List(Map(street -> $street, city -> $city, state -> , postal_code_short -> 00000, postal_code_extra -> ))`},
	{"FamilyPlan.json", `{ "address" : { "city" : "$city", "country" : "ZZ", "real_name" : "$first $last", "street" : "$street", "postal_code" : "00000" } }`},
	{"Payments.json", `{ "payment_method" : "Card ending 0000", "creation_date" : "2016-04-19", "country" : "ZZ", "postal_code" : "00000" }`},
	{"Follow.json", `{ "userIsFollowing" : [ "$friend" ], "userIsFollowedBy" : [ "$friend" ], "userIsBlocking" : [ ] }`},
	{"Inferences.json", `{ "inferences" : [ "1P_Custom_Example_Parents", "3P_Example_Political_Segment", "Interest | Health" ] }`},
	{"Marquee.json", `[ { "artistName" : "$artist", "segment" : "Super Listeners" } ]`},
	{"YourLibrary.json", `{ "tracks" : [ { "artist" : "$artist", "uri" : "$track" } ], "albums" : [ ], "shows" : [ ], "episodes" : [ ], "bannedTracks" : [ ], "artists" : [ ], "bannedArtists" : [ ], "other" : [ "spotify:local:$first:voice+memo:::61" ] }`},
	{"Playlist1.json", `{ "playlists" : [ { "name" : "for $first, get well", "lastModifiedDate" : "$day", "collaborators" : [ "$friend" ], "items" : [ ], "description" : "call me $phone", "numberOfFollowers" : 1 } ] }`},
	{"PlaylistInABottle.json", `{ "vessel" : "bottle", "responses" : [ { "question" : "Who are you?", "answer" : "$first" } ] }`},
	{"UserPrompts.json", `[ { "created_timestamp" : "$day", "message" : "songs for my treatment" } ]`},
	{"MessageData.json", `{ "spotify:chat:example" : { "members" : [ "$user", "$friend" ], "messages" : [ { "time" : "$day", "from" : "$friend", "message" : "meet me at $street", "uri" : "$track" } ] } }`},
	{"TasteProfile.json", `{ "tasteProfile" : { "summary" : "$first listens at night" } }`},
	{"Wrapped2025.json", `{ "listeningAge" : { "listeningAge" : 47 }, "topArtists" : { "topArtists" : [ ] } }`},
}

// searches returns the file of a person's searches.
func searches(p *person) personalFile {
	r := newRandom(p.gen.Seed, p.index, "searches")
	rows := make([]string, 20)
	for i := range rows {
		rows[i] = fmt.Sprintf("{\n  \"platform\" : \"ANDROID\",\n  \"searchTime\" : \"%sT15:20:38.916Z[UTC]\",\n  \"searchQuery\" : \"%s near %s\",\n  \"searchInteractionURIs\" : [ ]\n}",
			day(p.last), invent(r), p.pii.city)
	}

	return personalFile{"SearchQueries.json", "[ " + strings.Join(rows, ", ") + " ]"}
}

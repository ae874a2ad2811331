package verify

import (
	"errors"
	"io/fs"
	"slices"

	"github.com/tantieme/tantieme/node/dataset"
)

// Files returns the names of all files that a sale's folder may hold (SPEC 8.5).
func Files() []string {
	return []string{
		RecordsFile,
		ManifestFile,
		ItemsFile,
		PayloadsFile,
		HeadersFile,
		SharesFile,
		KeysFile,
		ProofsFile,
		PurchaseFile,
		ReportFile,
		BuyerFile,
		dataset.Folder + "/" + dataset.ParquetFile,
		dataset.Folder + "/" + dataset.CroissantFile,
		dataset.Folder + "/" + dataset.CardFile,
		dataset.Folder + "/" + dataset.PrivacyFile,
	}
}

// checkListed names every file that does not belong to a sale's folder. A second part of
// the table would be loaded with the first one, although nothing vouches for it.
func (c *checker) checkListed() error {
	known := Files()
	return fs.WalkDir(c.folder, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrPermission) && name != ".":
			c.fail(failure(name, ReasonUnlisted, "it cannot be read"))
			return fs.SkipDir
		case err != nil:
			return err
		case name == ".":
			return nil
		}

		if entry.IsDir() && isFolderOf(name, known) || !entry.IsDir() && slices.Contains(known, name) {
			return nil
		}

		c.fail(failure(name, ReasonUnlisted, "it is no file of a sale: nothing vouches for it"))
		if len(c.report.Failures) > MaxFailures {
			return fs.SkipAll
		}
		if entry.IsDir() {
			return fs.SkipDir
		}
		return nil
	})
}

// isFolderOf reports whether one of the files lies below a folder.
func isFolderOf(folder string, files []string) bool {
	return slices.ContainsFunc(files, func(file string) bool {
		return len(file) > len(folder) && file[:len(folder)+1] == folder+"/"
	})
}

// checkReport checks, where fetch has left its report, that it is spelled as one, and that
// it says what this check says. What it says of other checks is a note of its time.
func (c *checker) checkReport() error {
	data, err := read(c.folder, ReportFile, maxReport)
	if missing(err) {
		return nil
	}
	if err != nil {
		return err
	}

	then, err := ParseReport(data)
	if err != nil {
		return err
	}
	if !then.Checks.known() {
		return failure(ReportFile, ReasonMalformed, "a check is none of %s, %s and %s", Passed, Failed, NotChecked)
	}

	now := c.report
	if now.Err() != nil {
		return nil // what fails now may have been right then
	}

	then.Checks, now.Checks = Checks{}, Checks{}
	was, errWas := encode(then)
	is, errIs := encode(now)
	if err := errors.Join(errWas, errIs); err != nil {
		return err
	}
	if string(was) != string(is) {
		return failure(ReportFile, ReasonReport, "line %d says other than this check", differs(is, was))
	}

	return nil
}

// maxReport bounds report.json, in bytes: MaxFailures failures and as many faults of half a
// kilobyte, twice.
const maxReport = 2 << 20

// Command image packs the program into an OCI image, without a container engine: a tar of an
// image layout on stdout, which docker load, podman load and skopeo read. The same binary
// gives the same bytes.
package main

import (
	"archive/tar"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// The user of the image: nobody's, as in distroless images. Its data folder is a volume.
const (
	user    = 65532
	dataDir = "/var/lib/tantieme"
)

// epoch is the time of all files, so that the image depends on their content alone.
var epoch = time.Unix(0, 0).UTC()

type options struct{ binary, arch, name, version string }

func main() {
	var o options
	flag.StringVar(&o.binary, "binary", "", "the program, linked statically")
	flag.StringVar(&o.arch, "arch", "amd64", "processor of the program")
	flag.StringVar(&o.name, "name", "tantieme:latest", "name under which an engine loads the image")
	flag.StringVar(&o.version, "version", "", "version of the program, for the image's label")
	flag.Parse()

	if err := write(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "image:", err)
		os.Exit(1)
	}
}

func write(out io.Writer, o options) (err error) {
	image, err := build(o)
	if err != nil {
		return err
	}

	dir, err := os.MkdirTemp("", "image-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()

	path, err := layout.Write(dir, empty.Index)
	if err != nil {
		return err
	}

	named := layout.WithAnnotations(map[string]string{"org.opencontainers.image.ref.name": o.name, "io.containerd.image.name": o.name})
	platform := layout.WithPlatform(v1.Platform{OS: "linux", Architecture: o.arch})
	if err := path.AppendImage(image, named, platform); err != nil {
		return err
	}

	return pack(dir, out)
}

// build makes an image of one layer.
func build(o options) (v1.Image, error) {
	program, err := os.ReadFile(o.binary)
	if err != nil {
		return nil, err
	}

	content, err := layer(program)
	if err != nil {
		return nil, err
	}

	packed, err := tarball.LayerFromOpener(
		func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil },
		tarball.WithMediaType(types.OCILayer),
	)
	if err != nil {
		return nil, err
	}

	image := mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON)
	if image, err = mutate.Append(image, mutate.Addendum{
		Layer:   packed,
		History: v1.History{Created: v1.Time{Time: epoch}, CreatedBy: "make image"},
	}); err != nil {
		return nil, err
	}

	return mutate.ConfigFile(image, configOf(image, o))
}

func configOf(image v1.Image, o options) *v1.ConfigFile {
	config, err := image.ConfigFile()
	if err != nil {
		panic(err) // it was made just now
	}

	config = config.DeepCopy()
	config.OS, config.Architecture, config.Created = "linux", o.arch, v1.Time{Time: epoch}
	config.Config = v1.Config{
		User:         fmt.Sprintf("%d:%d", user, user),
		Entrypoint:   []string{"/usr/local/bin/tantieme"},
		Cmd:          []string{"run"},
		WorkingDir:   dataDir,
		Env:          []string{"TANTIEME_DIR=" + dataDir, "PATH=/usr/local/bin"},
		Volumes:      map[string]struct{}{dataDir: {}},
		ExposedPorts: map[string]struct{}{"17650/tcp": {}, "17651/tcp": {}},
		StopSignal:   "SIGTERM",
		Labels: map[string]string{
			"org.opencontainers.image.title":    "tantieme",
			"org.opencontainers.image.licenses": "Apache-2.0",
			"org.opencontainers.image.version":  o.version,
		},
	}

	return config
}

// layer returns the files of the image as a tar.
func layer(program []byte) ([]byte, error) {
	var out bytes.Buffer
	w := tar.NewWriter(&out)

	for _, f := range []struct {
		name string
		mode int64
		uid  int
		data []byte
	}{
		{"etc/", 0o755, 0, nil},
		{"etc/passwd", 0o644, 0, fmt.Appendf(nil, "tantieme:x:%d:%d::%s:/sbin/nologin\n", user, user, dataDir)},
		{"tmp/", 0o1777, 0, nil},
		{"usr/local/bin/", 0o755, 0, nil},
		{"usr/local/bin/tantieme", 0o755, 0, program},
		{"var/lib/tantieme/", 0o700, user, nil},
	} {
		header := &tar.Header{Name: f.name, Mode: f.mode, Uid: f.uid, Gid: f.uid, Size: int64(len(f.data)), ModTime: epoch, Typeflag: tar.TypeReg}
		if f.data == nil {
			header.Typeflag = tar.TypeDir
		}

		if err := w.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}

	return out.Bytes(), w.Close()
}

// pack writes a folder's files as a tar, in the order of their names.
func pack(dir string, out io.Writer) error {
	w, files := tar.NewWriter(out), os.DirFS(dir)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}

		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}

		header := &tar.Header{Name: name, Mode: 0o644, Size: int64(len(data)), ModTime: epoch, Typeflag: tar.TypeReg}
		if err := w.WriteHeader(header); err != nil {
			return err
		}
		_, err = w.Write(data)

		return err
	})

	return errors.Join(err, w.Close())
}

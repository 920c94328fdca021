"""Where the bytes of uploads are: received on the local disk, then kept in a folder or in object storage."""

import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('plumbline', { platform: process.platform })

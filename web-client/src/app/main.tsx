import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import '@/app/styles/nhsuk.scss'
import '@/app/styles/base.css'
import '@/app/styles/shell.css'
import '@/app/styles/parts.css'
import '@/app/styles/states.css'
import '@/app/styles/forms.css'
import '@/app/styles/tables.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
